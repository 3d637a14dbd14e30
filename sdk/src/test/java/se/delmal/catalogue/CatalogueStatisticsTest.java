package se.delmal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueStatisticsTest {

    private static final TargetCatalogue CATALOGUE = TargetCatalogue.standard();

    static Stream<TargetDescription> everyDescription() {
        return CATALOGUE.specialties().stream().flatMap(specialty -> CATALOGUE.descriptionsOf(specialty).stream());
    }

    @Test
    void countsTheWordsOfTheCommonDelmalOf2015() {
        var common = DelmalCode.range("a1-a6").stream()
                .map(code -> CATALOGUE.findCommon(code).orElseThrow())
                .toList();

        var statistics = CatalogueStatistics.of(common);

        assertThat(statistics.delmal()).isEqualTo(6);
        assertThat(statistics.requirements()).isEqualTo(22);
        assertThat(statistics.levels())
                .containsEntry(CompetenceLevel.BE_ABLE_TO, 17)
                .containsEntry(CompetenceLevel.DEMONSTRATE_KNOWLEDGE, 5)
                .containsEntry(CompetenceLevel.MASTER, 0)
                .containsEntry(CompetenceLevel.UNGRADED, 1);
        assertThat(statistics.mandatoryActivities())
                .containsEntry(ActivityKind.CLINICAL_SERVICE, 5)
                .containsEntry(ActivityKind.COURSE, 4)
                .containsEntry(ActivityKind.INDEPENDENT_WRITTEN_WORK, 1);
        assertThat(statistics.verifications()).containsEntry(Verification.VERIFIED, 6);
    }

    @ParameterizedTest
    @MethodSource("everyDescription")
    void theGroupsAddUpToTheWhole(TargetDescription description) {
        var whole = CatalogueStatistics.of(description);
        var parts = Stream.of(DelmalGroup.values())
                .map(group -> CatalogueStatistics.of(description.delmal(group)))
                .toList();

        assertThat(parts.stream().mapToInt(CatalogueStatistics::delmal).sum()).isEqualTo(whole.delmal());
        assertThat(parts.stream().mapToInt(CatalogueStatistics::requirements).sum())
                .isEqualTo(whole.requirements());
        for (CompetenceLevel level : CompetenceLevel.values()) {
            assertThat(parts.stream().mapToInt(part -> part.levels().get(level)).sum())
                    .isEqualTo(whole.levels().get(level));
        }
        for (ActivityKind kind : ActivityKind.values()) {
            assertThat(parts.stream()
                            .mapToInt(part -> part.mandatoryActivities().get(kind))
                            .sum())
                    .isEqualTo(whole.mandatoryActivities().get(kind));
        }
    }

    @ParameterizedTest
    @MethodSource("everyDescription")
    void everyRequirementHasALevelWordAndEveryDelmalIsKnownInOneWay(TargetDescription description) {
        var statistics = CatalogueStatistics.of(description);

        assertThat(sum(statistics.levels())).isGreaterThanOrEqualTo(statistics.requirements());
        assertThat(sum(statistics.verifications())).isEqualTo(statistics.delmal());
    }

    @Test
    void ofNothingEveryCountIsZero() {
        var none = CatalogueStatistics.of(List.of());

        assertThat(none.levels())
                .containsOnlyKeys(CompetenceLevel.values())
                .allSatisfy((level, count) -> assertThat(count).isZero());
        assertThat(none.advisedActivities()).containsOnlyKeys(ActivityKind.values());
        assertThat(none.attestors()).containsOnlyKeys(Attestor.values());
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
