package se.delmal.validation;

import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks records from outside, and reports everything the matter with them at once.
 *
 * <pre>{@code
 * var drafts = RecordDrafts.using(validator);
 * CheckedDraft checked = drafts.acceptJson(text);
 * if (checked instanceof CheckedDraft.Accepted accepted) {
 *     evaluate(accepted.record());
 * } else if (checked instanceof CheckedDraft.Refused refused) {
 *     refused.faults().forEach(this::show);
 * }
 * }</pre>
 *
 * <p>The input has the shape of {@code TrainingRecordInput} in the API; a field {@code completeFor} may stand beside its own.
 * A field that is null is one that is not told. Nothing is repaired on the way: what is accepted means what it says.
 *
 * <p>Immutable and thread-safe, as the validator is.
 */
public final class RecordDrafts {

    private static final int MOST_FAULTS = 200;
    private static final String COMPLETE_FOR = "completeFor";

    private final Validator validator;

    private RecordDrafts(Validator validator) {
        this.validator = validator;
    }

    /** Returns drafts that are checked by a validator. It may be one without an expression language. */
    public static RecordDrafts using(Validator validator) {
        return new RecordDrafts(validator);
    }

    /**
     * Returns what can be read of an input as a GraphQL server or a JSON parser gives it. Where a server has turned a text into
     * a {@link java.time.LocalDate}, a constant, a {@link se.delmal.catalogue.DelmalCode} or a
     * {@link se.delmal.time.WorkingFraction}, that will do as well.
     */
    public DraftReading read(Map<String, ?> input) {
        return read(input, List.of());
    }

    /** Returns what can be read of JSON text. */
    public DraftReading readJson(String json) {
        var input = new JsonInput();
        var object = input.object(json);
        return read(object, input.faults());
    }

    private static DraftReading read(Map<?, ?> input, List<Fault> before) {
        var reader = new DraftReader();
        var draft = reader.record(input);
        var faults = new ArrayList<>(before);
        faults.addAll(reader.faults());
        faults.sort(Shape.order());
        return new DraftReading(draft, faults);
    }

    /** Returns the record that a draft is, or every reason why it is none. */
    public CheckedDraft check(TrainingRecordDraft draft) {
        return check(new DraftReading(draft, List.of()));
    }

    /**
     * Returns the record that a draft is, or every reason why it is none.
     *
     * @param draft  the draft
     * @param completeFor  the kinds of entry of which it holds all there is, in place of its own; null: those that occur in it
     */
    public CheckedDraft check(TrainingRecordDraft draft, @Nullable List<@Nullable String> completeFor) {
        return check(draft.withCompleteFor(completeFor));
    }

    /** Returns the record that an input is, or every reason why it is none: those of the reading, and those of the draft. */
    public CheckedDraft check(DraftReading reading) {
        var draft = reading.draft();
        var faults = new ArrayList<>(reading.faults());
        var excess = BoundedRecord.Check.excess(draft);
        if (excess.isPresent()) {
            // A flood is refused as such: to tell what else is the matter with it would take as long as it is.
            faults.add(Fault.of(excess.get(), FaultMessage.TOO_MANY, String.valueOf(BoundedRecord.Check.MOST)));
            return refused(faults);
        }
        // What could not be read is missing from the draft; it has been told already.
        var told = reading.faults().stream().map(Fault::path).collect(Collectors.toSet());
        var facts = new EditionFacts(draft, told);
        faultsOf(draft, told, facts).filter(fault -> !fault.isWithinAny(told)).forEach(faults::add);
        if (faults.isEmpty()) {
            return new CheckedDraft.Accepted(new RecordBuilder(facts).record(draft));
        }
        return refused(faults);
    }

    /** Reads and checks an input. */
    public CheckedDraft accept(Map<String, ?> input) {
        return check(read(input));
    }

    /**
     * Reads and checks an input.
     *
     * @param input  the input
     * @param completeFor  the kinds of entry of which it holds all there is, in place of its own; null: those that occur in it
     */
    public CheckedDraft accept(Map<String, ?> input, @Nullable List<?> completeFor) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>(input);
        whole.put(COMPLETE_FOR, completeFor);
        return check(read(whole, List.of()));
    }

    /** Reads and checks JSON text. */
    public CheckedDraft acceptJson(String json) {
        return check(readJson(json));
    }

    /**
     * Returns what the constraints say, item by item. A provider may hash every violation by all but its place in a list, and
     * then takes the square of their number to collect those of a whole record.
     */
    private Stream<Fault> faultsOf(TrainingRecordDraft draft, Set<List<String>> unread, EditionFacts facts) {
        var whole = new ArrayList<Fault>();
        new References(draft, unread, (path, message, gaps) -> whole.add(Fault.of(path, message, gaps))).check();
        facts.judge(
                draft,
                (path, message, gaps) ->
                        whole.add(Fault.of(path, message, gaps).citing(facts.citationsOf(message, path, draft))));
        return Stream.of(
                        faultsOf(draft.withoutItems(), List.of()),
                        whole.stream(),
                        faultsOf("persons", draft.persons()),
                        faultsOf("assignments", draft.assignments()),
                        faultsOf("entries", draft.entries()))
                .flatMap(faults -> faults);
    }

    private <T> Stream<Fault> faultsOf(String list, @Nullable List<@Nullable T> items) {
        if (items == null) {
            return Stream.of();
        }
        return IntStream.range(0, items.size()).boxed().flatMap(i -> {
            var at = List.of(list, String.valueOf(i));
            T item = items.get(i);
            return item == null ? Stream.of(Fault.of(at, FaultMessage.REQUIRED)) : faultsOf(item, at);
        });
    }

    private <T> Stream<Fault> faultsOf(T value, List<String> at) {
        return validator.validate(value).stream()
                .filter(violation ->
                        !isOfTheWhole(violation.getConstraintDescriptor().getAnnotation()))
                .map(violation -> Faults.of(violation, at));
    }

    /** What holds of a record as a whole is judged on all of it, above. */
    private static boolean isOfTheWhole(Annotation constraint) {
        return constraint instanceof KnownReferences || constraint instanceof FitsItsEdition;
    }

    private static CheckedDraft refused(List<Fault> faults) {
        faults.sort(Shape.order()
                .thenComparing(Fault::code)
                .thenComparing(fault -> fault.message().sv()));
        if (faults.size() <= MOST_FAULTS) {
            return new CheckedDraft.Refused(faults);
        }
        var first = new ArrayList<>(faults.subList(0, MOST_FAULTS - 1));
        first.add(Fault.of(List.of(), FaultMessage.MORE_FAULTS, String.valueOf(faults.size() - first.size())));
        return new CheckedDraft.Refused(first);
    }
}
