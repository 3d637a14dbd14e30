package se.delmal.rule;

import java.util.regex.Pattern;

/**
 * The stable, public name of a rule, such as {@code se.minimum-time}. It never changes meaning and is never used again.
 *
 * @param value  words of letters, digits and hyphens, joined by dots
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*");

    /** Checks the form. */
    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A rule id is words of letters, digits and hyphens joined by dots, not \"" + value + "\"");
        }
    }

    /** Returns the id with a name. */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
