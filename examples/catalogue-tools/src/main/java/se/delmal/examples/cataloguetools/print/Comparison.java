package se.delmal.examples.cataloguetools.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.catalogue.TargetDescription;
import se.delmal.catalogue.Verification;
import se.delmal.examples.cataloguetools.print.Difference.Kind;

/**
 * Holds a printed chapter against the catalogue.
 *
 * <p>A chapter need not print the tables of the common delmål that apply; those it prints are compared, the others are only
 * compared by code. The order of recommended activities and of those who may sign carries no meaning and is not compared.
 */
public final class Comparison {

    private static final String NONE = "none";

    private final TargetCatalogue catalogue;
    private final PrintedChapter chapter;
    private final TargetDescription description;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(TargetCatalogue catalogue, PrintedChapter chapter) {
        this.catalogue = catalogue;
        this.chapter = chapter;
        this.description = catalogue.get(chapter.specialty(), chapter.edition());
    }

    /** Returns everything that differs, in the order of the print. */
    public static List<Difference> of(TargetCatalogue catalogue, PrintedChapter chapter) {
        var comparison = new Comparison(catalogue, chapter);
        comparison.applicability();
        comparison.missing();
        chapter.delmal().forEach(comparison::compare);
        return List.copyOf(comparison.differences);
    }

    private void applicability() {
        if (chapter.applies().isEmpty()) {
            return;
        }
        for (DelmalGroup group : List.of(DelmalGroup.A, DelmalGroup.B, DelmalGroup.C)) {
            var printed = chapter.applies().stream()
                    .filter(code -> code.group() == group)
                    .collect(Collectors.toCollection(TreeSet::new));
            var held =
                    description.delmal(group).stream().map(Delmal::code).collect(Collectors.toCollection(TreeSet::new));
            boolean unknown = group == DelmalGroup.B && description.bGroupApplicability() == Verification.UNKNOWN;
            if (unknown || !printed.equals(held)) {
                differences.add(new Difference(
                        Kind.APPLICABILITY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        unknown ? Verification.UNKNOWN.name() : words(held),
                        words(printed)));
            }
        }
    }

    private void missing() {
        description.delmal(DelmalGroup.C).stream()
                .filter(delmal -> chapter.find(delmal.code()).isEmpty())
                .forEach(delmal -> differences.add(new Difference(
                        Kind.MISSING_IN_PRINT,
                        Optional.of(delmal.code()),
                        Optional.empty(),
                        Optional.empty(),
                        delmal.label().sv(),
                        NONE)));
    }

    private void compare(PrintedDelmal printed) {
        var held = description.find(printed.code()).or(() -> common(printed.code()));
        if (held.isEmpty()) {
            add(
                    Kind.MISSING_IN_CATALOGUE,
                    printed,
                    NONE,
                    printed.heading().orElse(printed.code().toString()));
            return;
        }
        compare(held.get(), printed);
    }

    /** The catalogue may not know that a common delmål applies, and yet have it. */
    private Optional<Delmal> common(DelmalCode code) {
        return code.group() == DelmalGroup.C ? Optional.empty() : catalogue.findCommon(code);
    }

    private void compare(Delmal held, PrintedDelmal printed) {
        addIfDiffers(
                Kind.HEADING,
                printed,
                held.officialHeading().orElse(NONE),
                printed.heading().orElse(NONE));
        requirements(held, printed);
        addIfDiffers(
                Kind.MANDATORY_ACTIVITIES,
                printed,
                activities(heldActivities(held, true)),
                activities(printedActivities(printed, true)));
        addIfDiffers(
                Kind.RECOMMENDED_ACTIVITIES,
                printed,
                activities(heldActivities(held, false)),
                activities(printedActivities(printed, false)));
        addIfDiffers(Kind.ATTESTORS, printed, attestors(heldAttestors(held)), attestors(printedAttestors(printed)));
        printed.activities().stream()
                .filter(activity -> activity.kinds().isEmpty())
                .forEach(activity -> add(Kind.NOT_UNDERSTOOD, printed, NONE, "\"" + activity.text() + "\""));
    }

    private void requirements(Delmal held, PrintedDelmal printed) {
        int ours = held.requirements().size();
        int theirs = printed.requirements().size();
        if (ours != theirs) {
            add(Kind.REQUIREMENTS, printed, Integer.toString(ours), Integer.toString(theirs));
            return;
        }
        for (int i = 0; i < ours; i++) {
            var catalogued = held.requirements().get(i).levels();
            var read = printed.levels().get(i);
            if (!catalogued.equals(read)) {
                differences.add(new Difference(
                        Kind.LEVELS,
                        Optional.of(printed.code()),
                        Optional.of(printed.page()),
                        Optional.of(i + 1),
                        words(catalogued),
                        words(read)));
            }
        }
    }

    /** An activity or several that are alternatives to one another, in a fixed order. */
    private static List<Set<ActivityKind>> heldActivities(Delmal delmal, boolean mandatory) {
        var alone = new ArrayList<Set<ActivityKind>>();
        var groups = new TreeMap<Integer, Set<ActivityKind>>();
        delmal.activities().stream()
                .filter(activity -> activity.mandatory() == mandatory)
                // What is to be shown in free form is not an activity that is printed.
                .filter(activity -> activity.kind() != ActivityKind.FREE_EVIDENCE)
                .forEach(activity -> activity.alternativeGroup()
                        .ifPresentOrElse(
                                group -> groups.computeIfAbsent(group, first -> EnumSet.noneOf(ActivityKind.class))
                                        .add(activity.kind()),
                                () -> alone.add(EnumSet.of(activity.kind()))));
        alone.addAll(groups.values());
        return alone;
    }

    private static List<Set<ActivityKind>> printedActivities(PrintedDelmal delmal, boolean mandatory) {
        var alone = new ArrayList<Set<ActivityKind>>();
        var groups = new TreeMap<Integer, Set<ActivityKind>>();
        delmal.activities().stream()
                .filter(activity -> activity.mandatory() == mandatory)
                .filter(activity -> !activity.kinds().isEmpty())
                .forEach(activity -> activity.alternativeGroup()
                        .ifPresentOrElse(
                                group -> groups.computeIfAbsent(group, first -> EnumSet.noneOf(ActivityKind.class))
                                        .addAll(activity.kinds()),
                                () -> alone.add(EnumSet.copyOf(activity.kinds()))));
        alone.addAll(groups.values());
        return alone;
    }

    private static String activities(List<Set<ActivityKind>> activities) {
        return activities.isEmpty()
                ? NONE
                : activities.stream()
                        .map(kinds -> words(kinds, " or "))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    /** Who may sign for each kind of activity; under no kind, who may certify competence only. */
    private static Map<Optional<ActivityKind>, Set<Attestor>> heldAttestors(Delmal delmal) {
        var attestors = empty();
        delmal.certificates()
                .forEach(rule -> add(
                        attestors,
                        rule.covers().stream()
                                .filter(kind -> kind != ActivityKind.FREE_EVIDENCE)
                                .toList(),
                        rule.attestors()));
        return attestors;
    }

    private static Map<Optional<ActivityKind>, Set<Attestor>> printedAttestors(PrintedDelmal delmal) {
        var attestors = empty();
        delmal.certificates().forEach(sentence -> add(attestors, sentence.covers(), sentence.attestors()));
        return attestors;
    }

    private static Map<Optional<ActivityKind>, Set<Attestor>> empty() {
        return new TreeMap<>((one, other) -> Integer.compare(order(one), order(other)));
    }

    private static int order(Optional<ActivityKind> kind) {
        return kind.map(Enum::ordinal).orElse(-1);
    }

    private static void add(
            Map<Optional<ActivityKind>, Set<Attestor>> all, Collection<ActivityKind> covers, Collection<Attestor> who) {
        var kinds = covers.isEmpty()
                ? List.of(Optional.<ActivityKind>empty())
                : covers.stream().map(Optional::of).toList();
        kinds.forEach(kind -> all.computeIfAbsent(kind, first -> EnumSet.noneOf(Attestor.class))
                .addAll(who));
    }

    private static String attestors(Map<Optional<ActivityKind>, Set<Attestor>> attestors) {
        return attestors.isEmpty()
                ? NONE
                : attestors.entrySet().stream()
                        .map(entry -> entry.getKey().map(Enum::name).orElse("COMPETENCE") + " by "
                                + words(entry.getValue(), " or "))
                        .collect(Collectors.joining(", "));
    }

    private static String words(Collection<?> values) {
        return words(values, ", ");
    }

    private static String words(Collection<?> values, String separator) {
        return values.isEmpty() ? NONE : values.stream().map(Object::toString).collect(Collectors.joining(separator));
    }

    private void addIfDiffers(Kind kind, PrintedDelmal printed, String held, String read) {
        if (!held.equals(read)) {
            add(kind, printed, held, read);
        }
    }

    private void add(Kind kind, PrintedDelmal printed, String held, String read) {
        differences.add(new Difference(
                kind, Optional.of(printed.code()), Optional.of(printed.page()), Optional.empty(), held, read));
    }
}
