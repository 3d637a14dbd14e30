package se.delmal.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often delmål use what the regulation has words for. Every count has an entry for every value, zero included, in the
 * order of its type.
 *
 * @param delmal  how many delmål were counted
 * @param requirements  how many requirements they make
 * @param levels  in how many requirements each level word stands; a requirement with two words counts once for each
 * @param mandatoryActivities  how many delmål prescribe each kind of activity, as an alternative or not
 * @param advisedActivities  how many delmål advise each kind of activity
 * @param attestors  how many delmål let each of them sign a certificate
 * @param verifications  how many delmål are known how well
 */
public record CatalogueStatistics(
        int delmal,
        int requirements,
        Map<CompetenceLevel, Integer> levels,
        Map<ActivityKind, Integer> mandatoryActivities,
        Map<ActivityKind, Integer> advisedActivities,
        Map<Attestor, Integer> attestors,
        Map<Verification, Integer> verifications) {

    /** Completes the counts with zeros and makes them unmodifiable. */
    public CatalogueStatistics {
        levels = complete(CompetenceLevel.class, levels);
        mandatoryActivities = complete(ActivityKind.class, mandatoryActivities);
        advisedActivities = complete(ActivityKind.class, advisedActivities);
        attestors = complete(Attestor.class, attestors);
        verifications = complete(Verification.class, verifications);
    }

    /** Counts all delmål of a target description, the common ones that apply included. */
    public static CatalogueStatistics of(TargetDescription description) {
        return of(description.delmal());
    }

    /** Counts the delmål given, such as those of one group. */
    public static CatalogueStatistics of(Collection<Delmal> delmal) {
        var requirements =
                delmal.stream().flatMap(entry -> entry.requirements().stream()).toList();
        return new CatalogueStatistics(
                delmal.size(),
                requirements.size(),
                counts(requirements.stream()
                        .flatMap(requirement -> requirement.levels().stream().distinct())),
                counts(delmal.stream().flatMap(entry -> kinds(entry, true))),
                counts(delmal.stream().flatMap(entry -> kinds(entry, false))),
                counts(delmal.stream().flatMap(CatalogueStatistics::attestors)),
                counts(delmal.stream().map(Delmal::verification)));
    }

    private static Stream<ActivityKind> kinds(Delmal delmal, boolean mandatory) {
        return delmal.activities().stream()
                .filter(activity -> activity.mandatory() == mandatory)
                .map(LearningActivity::kind)
                .distinct();
    }

    private static Stream<Attestor> attestors(Delmal delmal) {
        return delmal.certificates().stream()
                .flatMap(rule -> rule.attestors().stream())
                .distinct();
    }

    private static <K> Map<K, Integer> counts(Stream<K> occurrences) {
        return occurrences.collect(toMap(value -> value, value -> 1, Math::addExact));
    }

    private static <K extends Enum<K>> Map<K, Integer> complete(Class<K> type, Map<K, Integer> counts) {
        var complete = new EnumMap<K, Integer>(type);
        for (K value : type.getEnumConstants()) {
            complete.put(value, counts.getOrDefault(value, 0));
        }
        return Collections.unmodifiableMap(complete);
    }
}
