package se.delmal.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.record.RecordAsOf;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.Finding;
import se.delmal.rule.FindingBuilder;
import se.delmal.rule.Requirement;
import se.delmal.rule.RuleId;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;
import se.delmal.rule.SigningRule;
import se.delmal.rule.TrainingRule;
import se.delmal.rule.Verdict;

/**
 * National rules, or a region's rules on top of them. The only way to a profile is to extend another, so that it can add a
 * demand but never drop one.
 */
public final class RegionalProfile {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final String id;
    private final LocalizedText name;
    private final Optional<RegionalProfile> base;
    private final List<TrainingRule> rules;
    private final List<SigningRule> signingRules;
    private final List<ProgrammeOutline> programmes;
    private final List<Citation> citations;

    RegionalProfile(
            String id,
            LocalizedText name,
            Optional<RegionalProfile> base,
            List<Citation> citations,
            List<? extends TrainingRule> rules) {
        this(
                id,
                name,
                base,
                citations,
                rules,
                base.map(RegionalProfile::signingRules).orElse(List.of()),
                base.map(RegionalProfile::programmes).orElse(List.of()));
    }

    private RegionalProfile(
            String id,
            LocalizedText name,
            Optional<RegionalProfile> base,
            List<Citation> citations,
            List<? extends TrainingRule> rules,
            List<SigningRule> signingRules,
            List<ProgrammeOutline> programmes) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A profile's id is words of small letters and digits joined by hyphens, not \"" + id + "\"");
        }
        this.id = id;
        this.name = name;
        this.base = base;
        this.citations = List.copyOf(citations);
        this.rules = List.copyOf(rules);
        this.signingRules = List.copyOf(signingRules);
        this.programmes = List.copyOf(programmes);
        check(this.rules);
        check(this.signingRules);
    }

    private static <T> List<T> joined(List<T> first, List<? extends T> more) {
        var all = new ArrayList<T>(first);
        all.addAll(more);
        return all;
    }

    private void check(List<? extends Requirement> checked) {
        var ids = new HashSet<Object>();
        for (Requirement rule : checked) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("The profile " + id + " has two rules " + rule.id());
            }
            if (rule.citations().isEmpty()) {
                throw new IllegalArgumentException("The rule " + rule.id() + " cites no source");
            }
            if (rule.severityWhenBreached() == Severity.ERROR
                    && rule.citations().stream()
                            .noneMatch(citation -> citation.force().binds())) {
                throw new IllegalArgumentException(
                        "The rule " + rule.id() + " calls a breach an error, but none of its sources binds");
            }
        }
    }

    /** Returns the id, such as {@code national} or {@code skane}. */
    public String id() {
        return id;
    }

    /** Returns the name. */
    public LocalizedText name() {
        return name;
    }

    /** Returns the profile this one extends; none for the national one. */
    public Optional<RegionalProfile> base() {
        return base;
    }

    /** Returns the documents its own rules come from. */
    public List<Citation> citations() {
        return citations;
    }

    /** Returns all rules, those of the extended profile first. */
    public List<TrainingRule> rules() {
        return rules;
    }

    /** Returns what is required of whoever signs a certificate, the requirements of the extended profile first. */
    public List<SigningRule> signingRules() {
        return signingRules;
    }

    /**
     * Returns this profile with more requirements of whoever signs a certificate. A requirement may have the id of a rule about
     * records, where both say the same.
     *
     * @throws IllegalArgumentException if two of them would have one id, or one cites nothing
     */
    public RegionalProfile withSigningRules(SigningRule... added) {
        return new RegionalProfile(id, name, base, citations, rules, joined(signingRules, List.of(added)), programmes);
    }

    /** Returns the parts of the individual training programme, document by document, that of the extended profile first. */
    public List<ProgrammeOutline> programmes() {
        return programmes;
    }

    /** Returns this profile with the parts of the individual training programme by its own document. */
    public RegionalProfile withProgramme(List<ProgrammePart> parts) {
        return new RegionalProfile(
                id,
                name,
                base,
                citations,
                rules,
                signingRules,
                joined(programmes, List.of(new ProgrammeOutline(id, parts))));
    }

    /**
     * Returns this profile with more rules, under an id and a name of its own.
     *
     * @throws IllegalArgumentException if two rules would have one id, a rule cites nothing, or the id is malformed
     */
    public RegionalProfile extendedAs(
            String newId, LocalizedText newName, List<Citation> documents, TrainingRule... added) {
        return new RegionalProfile(newId, newName, Optional.of(this), documents, joined(rules, List.of(added)));
    }

    /**
     * Returns this profile with another number in one of its rules, which stays the same rule under the same id.
     *
     * <pre>{@code
     * base.extendedAs("skane-lund", name, List.of(decision))
     *         .adjusted("SKA-2022-RULE-ASSESS-4-OBSERVED", "minPerYear", 6, decision);
     * }</pre>
     *
     * @param rule  the rule's id
     * @param parameter  the number's name
     * @param value  the number
     * @param source  where the region has written it down; the rule cites it beside its own document
     * @throws IllegalArgumentException if there is no such rule or number, or the rule would demand less
     */
    public RegionalProfile adjusted(String rule, String parameter, int value, Citation source) {
        if (ids().stream().noneMatch(known -> known.value().equals(rule))) {
            throw new IllegalArgumentException("The profile " + id + " has no rule " + rule);
        }
        var changed = rules.stream()
                .map(known -> known.id().value().equals(rule) ? known.with(parameter, value, source) : known)
                .toList();
        return new RegionalProfile(id, name, base, citations, changed, signingRules, programmes);
    }

    Set<RuleId> ids() {
        return rules.stream().map(TrainingRule::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Judges a record as it stood at the end of a day. */
    public Evaluation evaluate(TraineeRecord record, LocalDate asOf) {
        return evaluate(record.asOf(asOf));
    }

    /** Judges a record as it stood at the end of its day. */
    public Evaluation evaluate(RecordAsOf record) {
        var findings = new ArrayList<Finding>(rules.size());
        for (TrainingRule rule : rules) {
            if (record.edition()
                    .filter(edition -> !rule.editions().contains(edition))
                    .isPresent()) {
                findings.add(FindingBuilder.of(rule, record)
                        .fact("edition", record.edition().get().document())
                        .notApplicable(ProfileMessages.MESSAGES, "other-edition"));
            } else {
                findings.addAll(concluded(rule, record));
            }
        }
        return new Evaluation(id, record.day(), findings);
    }

    /** A rule that concludes nothing would look like one that is met. */
    private static List<Finding> concluded(TrainingRule rule, RecordAsOf record) {
        var findings = rule.evaluate(record);
        if (findings.isEmpty()) {
            throw silent(rule);
        }
        return findings;
    }

    /**
     * Returns what is concluded about somebody who would sign, in one capacity: national requirements first, those apart that do
     * not concern the case.
     */
    public List<Finding> judge(SigningCase signing) {
        var findings = new ArrayList<Finding>(signingRules.size());
        for (SigningRule rule : signingRules) {
            if (rule.editions().contains(signing.edition())) {
                var judged = rule.judge(signing);
                if (judged.isEmpty()) {
                    throw silent(rule);
                }
                judged.stream()
                        .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                        .forEach(findings::add);
            }
        }
        return List.copyOf(findings);
    }

    private static IllegalStateException silent(Requirement rule) {
        return new IllegalStateException("The rule " + rule.id() + " concluded nothing");
    }

    @Override
    public String toString() {
        return id;
    }
}
