package se.delmal.catalogue;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.delmal.catalogue.DelmalChange.Facet;

/** Compares the target descriptions of a specialty in two editions. */
final class Differences {

    private final TargetDescription from;
    private final TargetDescription to;
    private final boolean whichBGroupIsKnown;
    private final Crosswalks crosswalks;

    Differences(TargetDescription from, TargetDescription to, Crosswalks crosswalks) {
        this.from = from;
        this.to = to;
        this.whichBGroupIsKnown =
                from.bGroupApplicability() != Verification.UNKNOWN && to.bGroupApplicability() != Verification.UNKNOWN;
        this.crosswalks = crosswalks;
    }

    TargetDescriptionDiff diff() {
        var changed = compared(from).stream()
                .flatMap(before -> counterparts(before, to).stream())
                .flatMap(row -> change(row).stream())
                .toList();
        return new TargetDescriptionDiff(
                from,
                to,
                Math.subtractExact(to.minimumMonths(), from.minimumMonths()),
                alone(to, from),
                alone(from, to),
                changed);
    }

    private List<Delmal> compared(TargetDescription description) {
        return description.delmal().stream()
                .filter(delmal -> whichBGroupIsKnown || delmal.group() != DelmalGroup.B)
                .toList();
    }

    private List<Delmal> alone(TargetDescription one, TargetDescription other) {
        return compared(one).stream()
                .filter(delmal -> counterparts(delmal, other).isEmpty())
                .toList();
    }

    /** A counterpart that does not apply to this specialty is none here. */
    private List<Crosswalk> counterparts(Delmal delmal, TargetDescription other) {
        return crosswalks.counterparts(delmal, other.edition()).stream()
                .filter(row ->
                        row.to().flatMap(found -> other.find(found.code())).isPresent())
                .toList();
    }

    private static Optional<DelmalChange> change(Crosswalk row) {
        var before = row.from();
        var after = row.to().orElseThrow();
        var facets = EnumSet.noneOf(Facet.class);
        if (row.relation() != CrosswalkRelation.SAME) {
            facets.add(Facet.REQUIREMENTS);
        }
        addIfDiffers(facets, Facet.HEADING, before, after, Delmal::officialHeading);
        addIfDiffers(facets, Facet.LEVELS, before, after, Differences::levels);
        addIfDiffers(facets, Facet.ACTIVITIES, before, after, Differences::mandatory);
        addIfDiffers(facets, Facet.ADVICE, before, after, Differences::advised);
        if (attestorsDiffer(before, after)) {
            facets.add(Facet.ATTESTORS);
        }
        if (facets.isEmpty()) {
            return Optional.empty();
        }
        addIfDiffers(facets, Facet.LABEL, before, after, Delmal::label);
        return Optional.of(new DelmalChange(before, after, row.relation(), facets));
    }

    private static void addIfDiffers(
            Set<Facet> facets, Facet facet, Delmal before, Delmal after, Function<Delmal, Object> aspect) {
        if (!aspect.apply(before).equals(aspect.apply(after))) {
            facets.add(facet);
        }
    }

    private static Set<CompetenceLevel> levels(Delmal delmal) {
        return delmal.requirements().stream()
                .flatMap(requirement -> requirement.levels().stream())
                .collect(toSet());
    }

    /** Each mandatory kind is a set of its own, unless it is an alternative to others. */
    private static Set<Set<ActivityKind>> mandatory(Delmal delmal) {
        var alone = new HashSet<Set<ActivityKind>>();
        var alternatives = new HashMap<Integer, Set<ActivityKind>>();
        for (LearningActivity activity : delmal.activities()) {
            if (!activity.mandatory()) {
                continue;
            }
            activity.alternativeGroup()
                    .ifPresentOrElse(
                            group -> alternatives
                                    .computeIfAbsent(group, number -> EnumSet.noneOf(ActivityKind.class))
                                    .add(activity.kind()),
                            () -> alone.add(EnumSet.of(activity.kind())));
        }
        alone.addAll(alternatives.values());
        return alone;
    }

    private static Set<ActivityKind> advised(Delmal delmal) {
        return delmal.activities().stream()
                .filter(activity -> !activity.mandatory())
                .map(LearningActivity::kind)
                .collect(toSet());
    }

    /** What only one of the two demands is a difference of activities, not of attestors. */
    private static boolean attestorsDiffer(Delmal before, Delmal after) {
        var one = attestors(before);
        var other = attestors(after);
        var shared = new ArrayList<>(one.keySet());
        shared.retainAll(other.keySet());
        return !shared.stream()
                .map(one::get)
                .toList()
                .equals(shared.stream().map(other::get).toList());
    }

    private static Map<ActivityKind, Set<Attestor>> attestors(Delmal delmal) {
        var attestors = new HashMap<ActivityKind, Set<Attestor>>();
        for (CertificateRule rule : delmal.certificates()) {
            rule.covers()
                    .forEach(kind -> attestors
                            .computeIfAbsent(kind, covered -> EnumSet.noneOf(Attestor.class))
                            .addAll(rule.attestors()));
        }
        return attestors;
    }
}
