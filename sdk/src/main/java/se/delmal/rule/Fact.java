package se.delmal.rule;

/**
 * A named value inside a rule or a finding: {@code required} is {@code P1826D}.
 *
 * @param name  its name, which messages refer to in braces
 * @param value  its text form: of a day {@code 2025-07-16}, of an amount {@code P292D}, of a constant its name
 */
public record Fact(String name, String value) {

    /** Returns a named value in its text form. */
    public static Fact of(String name, Object value) {
        return new Fact(name, value.toString());
    }
}
