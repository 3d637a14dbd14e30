package se.delmal.rule;

import java.util.List;

/**
 * Something that is so or not of a subject: of an entry, a person, a unit or a whole record.
 *
 * @param code  names it in capital letters; where it is missing, messages print the text {@code word.CODE}
 * @param test  whether it is so
 * @param parameters  the numbers it asks for
 * @param facts  what else a rule shows of it
 * @param <S>  the subject
 */
public record Condition<S>(String code, Test<S> test, List<Parameter> parameters, List<Fact> facts) {

    /** Copies the lists. */
    public Condition {
        parameters = List.copyOf(parameters);
        facts = List.copyOf(facts);
    }

    /** Answers whether something is so. */
    @FunctionalInterface
    public interface Test<S> {
        /** Returns whether it is so of a subject, in one judgement; a pure function that never throws. */
        Truth of(S subject, Judgement judgement);
    }

    /** Returns a condition. */
    public static <S> Condition<S> of(String code, Test<S> test) {
        return new Condition<>(code, test, List.of(), List.of());
    }

    /** Returns this condition asking for a number. */
    public Condition<S> with(Parameter... numbers) {
        return new Condition<>(code, test, List.of(numbers), facts);
    }

    /** Returns this condition showing something. */
    public Condition<S> showing(Fact... shown) {
        return new Condition<>(code, test, parameters, List.of(shown));
    }

    Truth of(S subject, Judgement judgement) {
        return test.of(subject, judgement);
    }
}
