package se.delmal.examples.cataloguetools.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.delmal.catalogue.CertificateRule;
import se.delmal.catalogue.CompetenceRequirement;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.LearningActivity;
import se.delmal.catalogue.Specialty;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;

/**
 * A line of a table: one requirement, with what is true of its whole delmål beside it. A delmål without requirements has one line.
 *
 * @param delmal  the delmål
 * @param number  which of its requirements this is, from 1; 0 where there is none
 */
record Row(Delmal delmal, int number) {

    /** What separates several values in one cell. */
    private static final String AND = "; ";

    /** What separates alternatives in one cell. */
    private static final String OR = " | ";

    /** The columns, in order. */
    enum Column {
        /** {@link StableId} of the requirement. */
        ID("id", 34, (row, release) -> row.id()),
        /** The document's number. */
        EDITION("edition", 15, (row, release) -> row.delmal.edition().document()),
        /** The slug; empty for common delmål. */
        SPECIALTY("specialty", 24, (row, release) -> row.ofSpecialty(Specialty::slug)),
        /** The official Swedish name. */
        SPECIALTY_SV(
                "specialty_sv",
                26,
                (row, release) -> row.ofSpecialty(own -> own.name().sv())),
        /** The English name we recommend. */
        SPECIALTY_EN("specialty_en", 26, (row, release) -> row.ofSpecialty(own -> english(own.name()))),
        /** A, B, C or BT. */
        GROUP("group", 8, (row, release) -> row.delmal.group().name()),
        /** The code as printed. */
        CODE("code", 9, (row, release) -> row.delmal.code().toString()),
        /** The regulation's own heading. */
        HEADING("heading", 30, (row, release) -> row.delmal.officialHeading().orElse("")),
        /** Our label. */
        LABEL_SV("label_sv", 34, (row, release) -> row.delmal.label().sv()),
        /** Our label. */
        LABEL_EN("label_en", 34, (row, release) -> english(row.delmal.label())),
        /** Which of the delmål's requirements. */
        REQUIREMENT("requirement", 12, (row, release) -> row.number == 0 ? "" : Integer.toString(row.number)),
        /** The level words, the leading one first. */
        LEVELS(
                "levels",
                22,
                (row, release) -> row.ofRequirement(
                        requirement -> joined(AND, requirement.levels().stream().map(Enum::name)))),
        /** Our summary. */
        SUMMARY_SV(
                "summary_sv",
                60,
                (row, release) ->
                        row.ofRequirement(requirement -> requirement.summary().sv())),
        /** Our summary. */
        SUMMARY_EN(
                "summary_en", 60, (row, release) -> row.ofRequirement(requirement -> english(requirement.summary()))),
        /** What must be certified. */
        MANDATORY("mandatory_activities", 34, (row, release) -> row.activities(true)),
        /** General advice. */
        RECOMMENDED("recommended_activities", 34, (row, release) -> row.activities(false)),
        /** Who may certify what. */
        ATTESTORS(
                "attestors",
                44,
                (row, release) -> joined(AND, row.delmal.certificates().stream().map(Row::attestors))),
        /** How well the entry is known. */
        VERIFICATION(
                "verification", 16, (row, release) -> row.delmal.verification().name()),
        /** What is doubtful. */
        NOTE("note", 40, (row, release) -> row.delmal.verificationNote().orElse("")),
        /** Where it is written. */
        CITATION(
                "citation",
                40,
                (row, release) -> joined(AND, row.delmal.citations().stream().map(Citation::toString))),
        /** The catalogue's release. */
        RELEASE("catalogue_release", 42, (row, release) -> release);

        private final String title;
        private final int width;
        private final BiFunction<Row, String, String> value;

        Column(String title, int width, BiFunction<Row, String, String> value) {
            this.title = title;
            this.width = width;
            this.value = value;
        }

        /** Returns the column's name, which programs may rely on. */
        String title() {
            return title;
        }

        /** Returns how many characters of it are shown at once. */
        int width() {
            return width;
        }

        String of(Row row, String release) {
            return value.apply(row, release);
        }
    }

    static List<Row> of(Extract extract) {
        return extract.delmal().stream().flatMap(Row::of).toList();
    }

    private static Stream<Row> of(Delmal delmal) {
        return delmal.requirements().isEmpty()
                ? Stream.of(new Row(delmal, 0))
                : IntStream.rangeClosed(1, delmal.requirements().size()).mapToObj(number -> new Row(delmal, number));
    }

    List<String> values(String release) {
        return Stream.of(Column.values())
                .map(column -> column.of(this, release))
                .toList();
    }

    private String id() {
        return number == 0 ? StableId.of(delmal) : StableId.requirement(delmal, number);
    }

    private String ofSpecialty(Function<Specialty, String> part) {
        return delmal.specialty().map(part).orElse("");
    }

    private String ofRequirement(Function<CompetenceRequirement, String> part) {
        return number == 0 ? "" : part.apply(delmal.requirements().get(number - 1));
    }

    private String activities(boolean mandatory) {
        var groups = delmal.activities().stream()
                .filter(activity -> activity.mandatory() == mandatory)
                .collect(Collectors.groupingBy(Row::alternatives, LinkedHashMap::new, Collectors.toList()));
        return joined(
                AND,
                groups.entrySet().stream()
                        .map(group -> joined(
                                group.getKey().isPresent() ? OR : AND,
                                group.getValue().stream()
                                        .map(activity -> activity.kind().name()))));
    }

    private static Optional<Integer> alternatives(LearningActivity activity) {
        return activity.alternativeGroup();
    }

    private static String attestors(CertificateRule rule) {
        var covers = rule.covers().isEmpty()
                ? "COMPETENCE"
                : joined(" + ", rule.covers().stream().map(Enum::name));
        return covers + ": " + joined(OR, rule.attestors().stream().map(Enum::name));
    }

    private static String english(LocalizedText text) {
        return text.en().orElse("");
    }

    private static String joined(String separator, Stream<String> parts) {
        return parts.collect(Collectors.joining(separator));
    }
}
