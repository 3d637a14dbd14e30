package se.delmal.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.Edition;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.role.Role;
import se.delmal.time.Programme;

/** A rule of a {@link LocalDocument} while it is being said. */
public final class RuleDraft {

    private final String title;
    private final String id;
    private final String shortId;
    private final Messages texts;
    private LocalRule.Scope scope;
    private List<String> sections = List.of();
    private final List<Citation> others = new ArrayList<>();
    private Optional<BindingForce> force = Optional.empty();
    private Severity severity = Severity.INFO;
    private Optional<Demand> demand = Optional.empty();
    private List<Role> responsible = List.of();

    RuleDraft(String title, String id, String shortId, Messages texts, LocalRule.Scope scope) {
        this.title = title;
        this.id = id;
        this.shortId = shortId;
        this.texts = texts;
        this.scope = scope;
    }

    /** Names the headings it is written under. */
    public RuleDraft under(String... headings) {
        sections = List.of(headings);
        return this;
    }

    /** Cites something else beside the document, such as the regulation that has a date. */
    public RuleDraft citing(Citation other) {
        others.add(other);
        return this;
    }

    /** Says that the document demands it, with a word for must. */
    public RuleDraft must(Severity whenBreached) {
        return binding(BindingForce.LOCAL_REQUIREMENT, whenBreached);
    }

    /** Says that the document lists it among somebody's duties, without a word for must. */
    public RuleDraft duty(Severity whenBreached) {
        return binding(BindingForce.LOCAL_DUTY, whenBreached);
    }

    /** Says that the document recommends it. */
    public RuleDraft should(Severity whenBreached) {
        return binding(BindingForce.LOCAL_RECOMMENDATION, whenBreached);
    }

    /** Says that the document allows or explains it. */
    public RuleDraft may(Severity whenBreached) {
        return binding(BindingForce.GUIDANCE, whenBreached);
    }

    /** Says that the document no longer shows how strongly it bound. */
    public RuleDraft ofUnknownForce(Severity whenBreached) {
        return binding(BindingForce.UNKNOWN, whenBreached);
    }

    private RuleDraft binding(BindingForce told, Severity whenBreached) {
        force = Optional.of(told);
        severity = whenBreached;
        return this;
    }

    /** Says which programmes it concerns. */
    public RuleDraft inProgrammes(Programme first, Programme... others) {
        scope = new LocalRule.Scope(EnumSet.of(first, others), scope.specialty(), scope.editions());
        return this;
    }

    /** Says under which editions it holds. */
    public RuleDraft underEditions(Edition first, Edition... others) {
        scope = new LocalRule.Scope(scope.programmes(), scope.specialty(), Set.copyOf(EnumSet.of(first, others)));
        return this;
    }

    /** Says what is demanded. */
    public RuleDraft demands(Demand what) {
        demand = Optional.of(what);
        return this;
    }

    /** Names who acts when something is missing. */
    public RuleDraft owedBy(Role... roles) {
        responsible = List.of(roles);
        return this;
    }

    TrainingRule finished() {
        var strength = force.orElseThrow(() -> lacks("how strongly it binds"));
        var citations = new ArrayList<Citation>();
        sections.forEach(section -> citations.add(Citation.of(title, section, strength)));
        if (citations.isEmpty()) {
            throw lacks("the heading it is written under");
        }
        citations.addAll(others);
        if (responsible.isEmpty()) {
            throw lacks("who owes it");
        }
        return new LocalRule(
                RuleId.of(id),
                shortId,
                texts,
                citations,
                severity,
                scope,
                demand.orElseThrow(() -> lacks("what it demands")),
                responsible,
                Map.of());
    }

    private IllegalStateException lacks(String what) {
        return new IllegalStateException("The rule " + id + " lacks " + what);
    }
}
