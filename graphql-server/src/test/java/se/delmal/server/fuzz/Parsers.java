package se.delmal.server.fuzz;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.exchange.RecordJson;
import se.delmal.exchange.RecordTextException;
import se.delmal.profile.RegionalProfiles;
import se.delmal.status.TraineeStatus;
import se.delmal.time.FullTimeDays;
import se.delmal.time.WorkingFraction;
import se.delmal.validation.CheckedDraft;
import se.delmal.validation.RecordDrafts;

/** The SDK's own readers: each takes anything, and throws nothing but what it says. */
final class Parsers {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final RecordDrafts DRAFTS = RecordDrafts.using(FACTORY.getValidator());

    private static final RegionalProfiles PROFILES = RegionalProfiles.load();

    private final Draws draws;
    private final Values values;
    private final List<Map<String, Object>> records;

    Parsers(Draws draws, List<Map<String, Object>> records) {
        this.draws = draws;
        this.values = new Values(draws, List.of("p1", "ingrid"));
        this.records = records;
    }

    /**
     * What came of one text.
     *
     * @param reader  who read it
     * @param text  the text
     * @param outcome  what it was taken for
     * @param faults  what is wrong with that
     */
    record Read(String reader, String text, String outcome, List<String> faults) implements Fuzzing.Attempt {

        /** Copies the list. */
        Read {
            faults = List.copyOf(faults);
        }

        @Override
        public String answer() {
            return reader + " " + outcome;
        }

        @Override
        public byte[] sent() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    Read next() {
        return switch (draws.below(8)) {
            case 0 -> code(values.delmal());
            case 1 -> reading("Specialty", values.slug(), IllegalArgumentException.class, text -> Specialty.of(text));
            case 2 ->
                reading("FullTimeDays", amount(), java.time.format.DateTimeParseException.class, FullTimeDays::parse);
            case 3 -> fraction(values.number().text());
            case 4 -> json(document());
            case 5 -> entry(document());
            default -> draft(document());
        };
    }

    /** Gives one text to all who read documents. */
    static Read text(String text) {
        return java.util.stream.Stream.of(json(text), code(text), draft(text))
                .filter(read -> !read.faults().isEmpty())
                .findFirst()
                .orElseGet(() -> draft(text));
    }

    private interface Reader {
        Object read(String text) throws Exception;
    }

    private static Read reading(String name, String text, Class<? extends Exception> refusal, Reader reader) {
        return tried(name, text, refusal, () -> reader.read(text));
    }

    private static Read tried(String name, String text, Class<? extends Exception> refusal, Callable<Object> reading) {
        try {
            return new Read(name, text, Objects.toString(reading.call()).isEmpty() ? "empty" : "read", List.of());
        } catch (Exception | StackOverflowError thrown) {
            return refusal.isInstance(thrown)
                    ? new Read(name, text, "refused", List.of())
                    : new Read(
                            name,
                            text,
                            "broken",
                            List.of(name + ": " + thrown.getClass().getName() + " at "
                                    + Optional.of(thrown.getStackTrace())
                                            .filter(stack -> stack.length > 0)
                                            .map(stack -> stack[0].toString())
                                            .orElse("?")));
        }
    }

    private static Read code(String text) {
        var found = reading("DelmalCode.find", text, NeverThrown.class, DelmalCode::find);
        return found.faults().isEmpty()
                ? reading("DelmalCode.of", text, IllegalArgumentException.class, DelmalCode::of)
                : found;
    }

    private static Read fraction(String text) {
        return reading(
                "WorkingFraction",
                text,
                IllegalArgumentException.class,
                number -> WorkingFraction.ofPercent(new BigDecimal(number)));
    }

    private String amount() {
        return draws.once(4) ? values.text() : "P" + values.number().text() + draws.of(List.of("D", "M", "", "d"));
    }

    private String document() {
        return Values.json(values.mutated(draws.of(records), draws.of(List.of(20, 200, 1000, 4000))));
    }

    private static Read json(String text) {
        return tried("RecordJson.read", text, RecordTextException.class, () -> {
            var record = RecordJson.read(text);
            if (!RecordJson.read(RecordJson.write(record)).equals(record)) {
                throw new IllegalStateException("What was written is read as another record");
            }
            return record;
        });
    }

    private Read entry(String text) {
        var some = draws.once(4)
                ? text
                : Values.json(values.mutated(entryOf(draws.of(records)), draws.of(List.of(4, 30))));
        return reading(
                "RecordJson.readEntry",
                some,
                RecordTextException.class,
                json -> RecordJson.readEntry(json, Optional.of(draws.of(Edition.values()))));
    }

    private Object entryOf(Map<String, Object> record) {
        return record.get("entries") instanceof List<?> entries && !entries.isEmpty()
                ? Objects.requireNonNull(entries.get(draws.below(entries.size())))
                : "";
    }

    private static Read draft(String text) {
        return reading("RecordDrafts", text, NeverThrown.class, json -> {
            if (DRAFTS.acceptJson(json) instanceof CheckedDraft.Accepted accepted) {
                return TraineeStatus.of(accepted.record(), LocalDate.of(2026, 11, 22), PROFILES)
                        .findings();
            }
            return "refused";
        });
    }

    /** What nothing throws. */
    private static final class NeverThrown extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
