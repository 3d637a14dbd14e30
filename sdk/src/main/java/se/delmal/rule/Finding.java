package se.delmal.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.role.Role;

/**
 * What one rule concludes about one subject, and where the rule is written.
 *
 * @param rule  the rule
 * @param verdict  what it concludes
 * @param severity  how much that matters
 * @param wording  what it says to people
 * @param facts  the named values it rests on
 * @param citations  where the requirement is written; at least one
 * @param delmal  the delmål it is about
 * @param entries  references of the entries it is about
 * @param due  the last day in time, where there is one
 * @param responsible  who acts next
 */
public record Finding(
        RuleId rule,
        Verdict verdict,
        Severity severity,
        Wording wording,
        List<Fact> facts,
        List<Citation> citations,
        List<DelmalCode> delmal,
        List<String> entries,
        Optional<LocalDate> due,
        List<Role> responsible) {

    /**
     * The fact that a yearly number is owed for the running training year too, where the finding is about the year before: its value
     * is the last day of the running year.
     */
    public static final String RUNNING_YEAR_DUE = "runningYearDue";

    /**
     * What is said to people: a key into some texts. Where there is a text whose key ends in {@code .remedy}, it says what to do.
     *
     * @param messages  the texts
     * @param key  the key
     */
    public record Wording(Messages messages, String key) {}

    /** Copies the lists, and checks that a source is cited. */
    public Finding {
        facts = List.copyOf(facts);
        citations = List.copyOf(citations);
        delmal = List.copyOf(delmal);
        entries = List.copyOf(entries);
        responsible = List.copyOf(responsible);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("A finding without a source is an opinion: " + rule);
        }
    }

    /** Returns what it says, in Swedish and English. */
    public LocalizedText message() {
        return wording.messages().render(wording.key(), facts);
    }

    /** Returns what to do about it, where there is something to say. */
    public Optional<LocalizedText> remedy() {
        var key = wording.key() + ".remedy";
        return wording.messages().has(key) ? Optional.of(wording.messages().render(key, facts)) : Optional.empty();
    }

    /** Returns the strongest force among the citations. */
    public BindingForce force() {
        return citations.stream()
                .map(Citation::force)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Returns the value of a fact, if it is there. */
    public Optional<String> fact(String name) {
        return facts.stream()
                .filter(fact -> fact.name().equals(name))
                .map(Fact::value)
                .findFirst();
    }
}
