package se.delmal.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.LearningActivity;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.catalogue.TargetDescription;
import se.delmal.catalogue.Verification;
import se.delmal.record.RecordAsOf;
import se.delmal.time.Programme;

/**
 * A delmål, and what must be certified for it: each mandatory activity, or one of each group of alternatives; or competence
 * alone. That depends on the catalogue and on no record, so it is worked out once.
 *
 * @param delmal  the delmål
 * @param needs  what must be certified
 */
record DelmalDemand(Delmal delmal, List<DelmalEvidence.Missing> needs) {

    private static final Map<Followed, List<DelmalDemand>> DEMANDS = new ConcurrentHashMap<>();

    /** The parts of the catalogue that a training follows. The catalogue makes each description once. */
    private record Followed(boolean foundation, Optional<TargetDescription> description) {}

    /** Copies the list. */
    DelmalDemand {
        needs = List.copyOf(needs);
    }

    /**
     * Returns the delmål of a training, in the order of the regulation: those of the target description, foundation training
     * first where the edition has it. Empty where the catalogue does not hold the description.
     */
    static List<DelmalDemand> of(RecordAsOf record) {
        return DEMANDS.computeIfAbsent(
                new Followed(FoundationNeed.concerns(record), description(record)), DelmalDemand::in);
    }

    /** Returns whether the catalogue holds every delmål of the training; specialist training needs its target description. */
    static boolean isInCatalogue(RecordAsOf record) {
        return record.full().programme() != Programme.ST || description(record).isPresent();
    }

    /** Returns whether it is known which b or STb delmål the training needs; where it is not, none of them are listed. */
    static boolean isBGroupKnown(RecordAsOf record) {
        return description(record)
                .filter(description -> description.bGroupApplicability() == Verification.UNKNOWN)
                .isEmpty();
    }

    private static Optional<TargetDescription> description(RecordAsOf record) {
        if (record.full().programme() != Programme.ST) {
            return Optional.empty();
        }
        return record.full()
                .specialty()
                .flatMap(specialty -> record.edition()
                        .flatMap(edition -> TargetCatalogue.standard().find(specialty, edition)));
    }

    private static List<DelmalDemand> in(Followed followed) {
        var all = new ArrayList<DelmalDemand>();
        if (followed.foundation()) {
            TargetCatalogue.standard().foundation().forEach(delmal -> all.add(of(delmal)));
        }
        followed.description().ifPresent(description -> description.delmal().forEach(delmal -> all.add(of(delmal))));
        return List.copyOf(all);
    }

    private static DelmalDemand of(Delmal delmal) {
        var kinds = new LinkedHashMap<Object, Set<ActivityKind>>();
        for (LearningActivity activity : delmal.activities()) {
            if (activity.mandatory()) {
                Object group = activity.alternativeGroup()
                        .<Object>map(number -> number)
                        .orElse(activity.kind());
                kinds.computeIfAbsent(group, any -> new LinkedHashSet<>()).add(activity.kind());
            }
        }
        var needs = new ArrayList<DelmalEvidence.Missing>();
        for (Set<ActivityKind> alternatives : kinds.values()) {
            var rules = delmal.certificates().stream()
                    .filter(rule -> rule.covers().stream().anyMatch(alternatives::contains))
                    .toList();
            needs.add(new DelmalEvidence.Missing(List.copyOf(alternatives), rules));
        }
        if (needs.isEmpty()) {
            needs.add(new DelmalEvidence.Missing(List.of(), delmal.certificates()));
        }
        return new DelmalDemand(delmal, needs);
    }
}
