package se.delmal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Role;
import se.delmal.time.Programme;

/** A rule of a {@link LocalDocument}: its heading, and the demand that answers. */
final class LocalRule implements TrainingRule {

    /**
     * Whom a rule concerns.
     *
     * @param programmes  the programmes
     * @param specialty  the slug of the one specialty its document is for, in specialist training; empty: all
     * @param editions  the editions
     */
    record Scope(Set<Programme> programmes, Optional<String> specialty, Set<Edition> editions) {

        /** Copies the sets. */
        Scope {
            programmes = Set.copyOf(programmes);
            editions = Set.copyOf(editions);
        }
    }

    private final RuleId id;
    private final String textKey;
    private final RuleTexts texts;
    private final List<Citation> citations;
    private final Severity severity;
    private final Scope scope;
    private final Demand demand;
    private final List<Role> responsible;
    private final Map<String, Integer> changed;
    private final List<Fact> shown;
    private final List<Fact> shownToo;
    private final Messages own;

    LocalRule(
            RuleId id,
            String textKey,
            Messages own,
            List<Citation> citations,
            Severity severity,
            Scope scope,
            Demand demand,
            List<Role> responsible,
            List<Fact> shownToo,
            Map<String, Integer> changed) {
        this.id = id;
        this.textKey = textKey;
        this.texts = new RuleTexts(own, textKey);
        this.citations = List.copyOf(citations);
        this.severity = severity;
        this.scope = scope;
        this.demand = demand;
        this.responsible = List.copyOf(responsible);
        this.changed = Map.copyOf(changed);
        this.own = own;
        this.shownToo = List.copyOf(shownToo);
        this.shown = shown();
    }

    /** One value for each name: what several conditions name alike, such as those who sign, is told together. */
    private List<Fact> shown() {
        var values = new LinkedHashMap<String, Set<String>>();
        for (Parameter parameter : demand.parameters()) {
            show(Fact.of(parameter.name(), value(parameter)), values);
        }
        demand.facts().forEach(fact -> show(fact, values));
        shownToo.forEach(fact -> show(fact, values));
        return values.entrySet().stream()
                .map(told -> Fact.of(told.getKey(), String.join(", ", told.getValue())))
                .toList();
    }

    private static void show(Fact fact, Map<String, Set<String>> values) {
        values.computeIfAbsent(fact.name(), none -> new LinkedHashSet<>()).add(fact.value());
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public LocalizedText statement() {
        return texts.render(textKey + ".statement", shown);
    }

    @Override
    public List<Citation> citations() {
        return citations;
    }

    @Override
    public Severity severityWhenBreached() {
        return severity;
    }

    @Override
    public Set<Edition> editions() {
        return scope.editions();
    }

    @Override
    public List<Fact> parameters() {
        return shown;
    }

    @Override
    public boolean looksAtPlans() {
        return demand.looksAtPlans();
    }

    @Override
    public TrainingRule with(String parameter, int value, Citation source) {
        var known = demand.parameters().stream()
                .filter(one -> one.name().equals(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The rule " + id + " has no number \"" + parameter
                        + "\" to change; it has "
                        + demand.parameters().stream().map(Parameter::name).collect(Collectors.toList())));
        known.checkInPlaceOf(id, value(known), value);
        var more = new HashMap<>(changed);
        more.put(parameter, value);
        var sources = new ArrayList<>(citations);
        sources.add(source);
        return new LocalRule(id, textKey, own, sources, severity, scope, demand, responsible, shownToo, more);
    }

    @Override
    public List<Finding> evaluate(RecordAsOf record) {
        var judgement = new Judgement(this, record);
        var programme = record.full().programme();
        if (!scope.programmes().contains(programme)) {
            return judgement.only(
                    judgement.finding().fact("programme", programme.name()), Verdict.NOT_APPLICABLE, "other-programme");
        }
        if (programme == Programme.ST
                && scope.specialty().isPresent()
                && !isOf(scope.specialty().get(), record)) {
            return judgement.only(judgement.finding(), Verdict.NOT_APPLICABLE, "other-specialty");
        }
        return demand.judge(judgement);
    }

    private static boolean isOf(String slug, RecordAsOf record) {
        return record.full()
                .specialty()
                .map(Specialty::slug)
                .filter(slug::equals)
                .isPresent();
    }

    int value(Parameter parameter) {
        return changed.isEmpty() ? parameter.value() : changed.getOrDefault(parameter.name(), parameter.value());
    }

    RuleTexts texts() {
        return texts;
    }

    List<Role> responsible() {
        return responsible;
    }
}
