package se.delmal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.citation.Citation;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;

/**
 * Collects what a finding says, and ends with its verdict. The severity follows: a breach has the one its rule declares, at
 * most {@link Severity#WARNING} where none of the places that the finding cites binds; what is outstanding and due within 90 days, or cannot be told, is a {@link Severity#NOTICE}; the rest is {@link Severity#INFO}.
 */
public final class FindingBuilder {

    /** How many days before its due day something outstanding becomes a notice. */
    public static final int DAYS_OF_NOTICE = 90;

    private final Requirement rule;
    private final LocalDate asOf;
    private final List<Fact> facts = new ArrayList<>();
    private final List<DelmalCode> delmal = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();
    private List<Citation> citations;
    private List<Role> responsible = List.of();
    private Optional<LocalDate> due = Optional.empty();

    private FindingBuilder(Requirement rule, LocalDate asOf) {
        this.rule = rule;
        this.asOf = asOf;
        this.citations = rule.citations();
    }

    /** Returns a builder for a finding of a rule about a record. */
    public static FindingBuilder of(Requirement rule, RecordAsOf record) {
        return new FindingBuilder(rule, record.day());
    }

    /** Returns a builder for a finding of a rule about somebody who would sign. */
    public static FindingBuilder of(SigningRule rule, SigningCase signing) {
        return new FindingBuilder(rule, signing.on());
    }

    /** Adds a named value. */
    public FindingBuilder fact(String name, Object value) {
        facts.add(Fact.of(name, value));
        return this;
    }

    FindingBuilder facts(List<Fact> shown) {
        facts.addAll(shown);
        return this;
    }

    /** Names the delmål it is about. */
    public FindingBuilder about(Collection<DelmalCode> codes) {
        delmal.addAll(codes);
        return this;
    }

    /** Names the entries it is about. */
    public FindingBuilder entries(Collection<String> refs) {
        entries.addAll(refs);
        return this;
    }

    /** Cites these places instead of all that the rule cites. */
    public FindingBuilder citing(List<Citation> places) {
        citations = places;
        return this;
    }

    /** Names the last day in time, as a due day and as the fact {@code due}. */
    public FindingBuilder due(LocalDate day) {
        due = Optional.of(day);
        return fact("due", day);
    }

    /** Names who acts next. */
    public FindingBuilder responsible(Role... roles) {
        return responsible(List.of(roles));
    }

    FindingBuilder responsible(List<Role> roles) {
        responsible = roles;
        return this;
    }

    /** Ends with {@link Verdict#SATISFIED}. */
    public Finding satisfied(Messages messages, String key) {
        return conclude(Verdict.SATISFIED, messages, key);
    }

    /** Ends with {@link Verdict#OUTSTANDING}. */
    public Finding outstanding(Messages messages, String key) {
        return conclude(Verdict.OUTSTANDING, messages, key);
    }

    /** Ends with {@link Verdict#BREACHED}. */
    public Finding breached(Messages messages, String key) {
        return conclude(Verdict.BREACHED, messages, key);
    }

    /** Ends with {@link Verdict#UNDETERMINED}. */
    public Finding undetermined(Messages messages, String key) {
        return conclude(Verdict.UNDETERMINED, messages, key);
    }

    /** Ends with {@link Verdict#NOT_APPLICABLE}. */
    public Finding notApplicable(Messages messages, String key) {
        return conclude(Verdict.NOT_APPLICABLE, messages, key);
    }

    /** Ends with a verdict. */
    public Finding conclude(Verdict verdict, Messages messages, String key) {
        return new Finding(
                rule.id(),
                verdict,
                severity(verdict),
                new Finding.Wording(messages, key),
                facts,
                citations,
                delmal,
                entries,
                due,
                responsible);
    }

    /** What is written nowhere that binds is no error, even where the rule cites something that does elsewhere. */
    private Severity breach() {
        boolean tooMuch = rule.severityWhenBreached() == Severity.ERROR && !binds();
        return tooMuch ? Severity.WARNING : rule.severityWhenBreached();
    }

    private boolean binds() {
        for (Citation citation : citations) {
            if (citation.force().binds()) {
                return true;
            }
        }
        return false;
    }

    private Severity severity(Verdict verdict) {
        return switch (verdict) {
            case BREACHED -> breach();
            case UNDETERMINED -> Severity.NOTICE;
            case OUTSTANDING ->
                due.filter(day -> !day.isAfter(asOf.plusDays(DAYS_OF_NOTICE))).isPresent()
                        ? Severity.NOTICE
                        : Severity.INFO;
            case SATISFIED, NOT_APPLICABLE -> Severity.INFO;
        };
    }
}
