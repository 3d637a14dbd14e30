package se.delmal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked cases of {@code vectors.json}, which were computed elsewhere. */
class TimeVectorsTest {

    private static final Set<String> COUNTED_AS_SERVICE = Set.of("VACATION", "ON_CALL_COMPENSATION");

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseIsAnsweredAsItWasWorked(WorkedCase worked) {
        var books = TimeAccount.of(worked.timeline(), worked.required(), worked.asOf());

        var answer = Answer.of(books, worked.afterwards());

        assertThat(answer).isEqualTo(worked.expected());
    }

    @Test
    void thereAreSeventyTwoCasesUnderNamesOfTheirOwn() {
        var names = cases().map(WorkedCase::id);

        assertThat(names).hasSize(72).doesNotHaveDuplicates();
    }

    static Stream<WorkedCase> cases() {
        var cases = new ArrayList<WorkedCase>();
        var file = file();
        for (String list : List.of("edge", "random")) {
            file.required(list).forEach(item -> cases.add(worked(item)));
        }
        return cases.stream();
    }

    private static JsonNode file() {
        try (InputStream in = TimeVectorsTest.class.getResourceAsStream("vectors.json")) {
            return new JsonMapper()
                    .readTree(Objects.requireNonNull(in, "vectors.json").readAllBytes());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static WorkedCase worked(JsonNode item) {
        var input = item.required("input");
        var services = new ArrayList<ServiceSpell>();
        for (var placement : input.required("placements")) {
            services.add(ServiceSpell.of(
                    "placement " + services.size(), span(placement), percent(placement.required("percent"))));
        }
        var absences = new ArrayList<AbsenceSpell>();
        for (var absence : input.required("absences")) {
            absences.add(new AbsenceSpell(
                    "absence " + absences.size(),
                    span(absence),
                    extent(absence),
                    COUNTED_AS_SERVICE.contains(absence.required("reason").stringValue())));
        }
        int creditedMonths = input.required("creditedMonths").intValue();
        return new WorkedCase(
                item.required("id").stringValue(),
                new Timeline(
                        date(input.required("started")),
                        services,
                        absences,
                        creditedMonths == 0 ? List.of() : List.of(Credit.ofMonths("credit", creditedMonths))),
                RequiredTime.ofMonths(input.required("requiredMonths").intValue()),
                date(input.required("asOf")),
                present(input, "futurePercent").map(TimeVectorsTest::percent),
                expected(item.required("expected")));
    }

    private static Answer expected(JsonNode expected) {
        var fulfilledBy = new EnumMap<MonthConvention, Boolean>(MonthConvention.class);
        for (var convention : MonthConvention.values()) {
            fulfilledBy.put(
                    convention,
                    expected.required("fulfilledByConvention")
                            .required(convention.name())
                            .booleanValue());
        }
        return new Answer(
                FullTimeDays.parse(expected.required("credited").stringValue()),
                FullTimeDays.parse(expected.required("required").stringValue()),
                FullTimeDays.parse(expected.required("remaining").stringValue()),
                expected.required("fulfilled").booleanValue(),
                fulfilledBy,
                present(expected, "completion").map(TimeVectorsTest::date));
    }

    private static AbsenceExtent extent(JsonNode absence) {
        return switch (present(absence, "extent").map(JsonNode::stringValue).orElse("WHOLE")) {
            case "WHOLE" -> AbsenceExtent.WHOLE;
            case "OF_SERVICE" -> new AbsenceExtent.OfService(percent(absence.required("share")));
            case "OF_FULL_TIME" -> new AbsenceExtent.OfFullTime(percent(absence.required("share")));
            default -> throw new AssertionError("An extent of another kind: " + absence);
        };
    }

    private static DateSpan span(JsonNode item) {
        return DateSpan.of(date(item.required("from")), date(item.required("through")));
    }

    private static LocalDate date(JsonNode text) {
        return LocalDate.parse(text.stringValue());
    }

    private static WorkingFraction percent(JsonNode number) {
        return WorkingFraction.ofPercent(number.decimalValue());
    }

    private static Optional<JsonNode> present(JsonNode item, String name) {
        return Optional.ofNullable(item.get(name)).filter(child -> !child.isNull());
    }

    record WorkedCase(
            String id,
            Timeline timeline,
            RequiredTime required,
            LocalDate asOf,
            Optional<WorkingFraction> afterwards,
            Answer expected) {

        @Override
        public String toString() {
            return id;
        }
    }

    record Answer(
            FullTimeDays credited,
            FullTimeDays required,
            FullTimeDays remaining,
            boolean fulfilled,
            Map<MonthConvention, Boolean> fulfilledByConvention,
            Optional<LocalDate> completion) {

        static Answer of(TimeAccount books, Optional<WorkingFraction> afterwards) {
            var fulfilledBy = new EnumMap<MonthConvention, Boolean>(MonthConvention.class);
            books.conventions(afterwards).forEach(result -> fulfilledBy.put(result.convention(), result.fulfilled()));
            return new Answer(
                    books.credited(),
                    books.required(),
                    books.remaining(),
                    books.isFulfilled(),
                    fulfilledBy,
                    books.completion(afterwards).day());
        }
    }
}
