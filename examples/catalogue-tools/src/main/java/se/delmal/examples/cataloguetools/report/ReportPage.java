package se.delmal.examples.cataloguetools.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.CatalogueStatistics;
import se.delmal.catalogue.CompetenceLevel;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalCode.Series;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.catalogue.Verification;

/** The whole page. */
public final class ReportPage {

    private static final List<Edition> EDITIONS = List.of(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);

    private final TargetCatalogue catalogue;
    private final List<SpecialtySection> specialties;

    private ReportPage(TargetCatalogue catalogue, List<SpecialtySection> specialties) {
        this.catalogue = catalogue;
        var alphabet = Collator.getInstance(Locale.forLanguageTag("sv"));
        this.specialties = specialties.stream()
                .sorted(Comparator.comparing(specialty -> specialty.name().sv(), alphabet))
                .toList();
    }

    /** Returns the page of a catalogue, with the specialties in the order of the Swedish alphabet. */
    public static ReportPage of(TargetCatalogue catalogue, List<SpecialtySection> specialties) {
        return new ReportPage(catalogue, specialties);
    }

    /** Common delmål of one series. */
    public record CommonSection(String id, Text name, String document, List<DelmalRow> delmal) {}

    /** How well something can be known, and what that means. */
    public record Legend(Text name, Text meaning, String style) {}

    /** What an edition holds. */
    public record Total(String document, int specialties, int delmal, int requirements, StackedBar verification) {}

    /** Returns the page as HTML that opens in a language. */
    public String html(Locale opensIn) {
        var engine = new PebbleEngine.Builder()
                .loader(new ClasspathLoader(ReportPage.class.getClassLoader()))
                .autoEscaping(true)
                .strictVariables(true)
                .build();
        var page = new StringWriter();
        try {
            engine.getTemplate("se/delmal/examples/cataloguetools/report.html").evaluate(page, model(opensIn));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return page.toString();
    }

    private Map<String, Object> model(Locale opensIn) {
        return Map.of(
                "language", opensIn.getLanguage(),
                "release", catalogue.release(),
                "documents", EDITIONS.stream().map(Edition::document).toList(),
                "specialties", specialties,
                "totals", totals(),
                "levels", BarChart.of(counted(CompetenceLevel.class, CatalogueStatistics::levels), Words::of),
                "mandatory",
                        BarChart.of(
                                counted(ActivityKind.class, CatalogueStatistics::mandatoryActivities),
                                ReportPage::name),
                "advised",
                        BarChart.of(
                                counted(ActivityKind.class, CatalogueStatistics::advisedActivities), ReportPage::name),
                "legend",
                        List.of(Verification.values()).stream()
                                .map(value ->
                                        new Legend(Words.of(value), Words.meaning(value), StackedBar.style(value)))
                                .toList(),
                "common", common());
    }

    private static Text name(ActivityKind kind) {
        return Text.of(kind.label());
    }

    private List<SpecialtySection.Part> parts(Edition edition) {
        return specialties.stream()
                .flatMap(specialty -> specialty.parts().stream())
                .filter(part -> part.document().equals(edition.document()))
                .toList();
    }

    private List<Total> totals() {
        return EDITIONS.stream()
                .map(edition -> {
                    var statistics = parts(edition).stream()
                            .map(SpecialtySection.Part::statistics)
                            .toList();
                    return new Total(
                            edition.document(),
                            statistics.size(),
                            statistics.stream()
                                    .mapToInt(CatalogueStatistics::delmal)
                                    .sum(),
                            statistics.stream()
                                    .mapToInt(CatalogueStatistics::requirements)
                                    .sum(),
                            StackedBar.of(
                                    sum(Verification.class, statistics, CatalogueStatistics::verifications),
                                    Words::many));
                })
                .toList();
    }

    private <K extends Enum<K>> List<Map<K, Integer>> counted(
            Class<K> type, Function<CatalogueStatistics, Map<K, Integer>> part) {
        return EDITIONS.stream()
                .map(edition -> sum(
                        type,
                        parts(edition).stream()
                                .map(SpecialtySection.Part::statistics)
                                .toList(),
                        part))
                .toList();
    }

    private static <K extends Enum<K>> Map<K, Integer> sum(
            Class<K> type, List<CatalogueStatistics> statistics, Function<CatalogueStatistics, Map<K, Integer>> part) {
        var sum = new EnumMap<K, Integer>(type);
        for (K value : type.getEnumConstants()) {
            sum.put(value, 0);
        }
        statistics.forEach(each -> part.apply(each).forEach((value, count) -> sum.merge(value, count, Math::addExact)));
        return sum;
    }

    private List<CommonSection> common() {
        var sections = new ArrayList<CommonSection>();
        for (Series series : Series.values()) {
            var delmal = IntStream.rangeClosed(1, 99)
                    .mapToObj(number -> new DelmalCode(series, number))
                    .flatMap(code -> catalogue.findCommon(code).stream())
                    .toList();
            if (!delmal.isEmpty()) {
                sections.add(section(delmal));
            }
        }
        return List.copyOf(sections);
    }

    private static CommonSection section(List<Delmal> delmal) {
        var first = delmal.get(0);
        return new CommonSection(
                first.edition() + "-" + first.group(),
                Words.of(first.group()),
                first.edition().document(),
                delmal.stream().map(DelmalRow::of).toList());
    }
}
