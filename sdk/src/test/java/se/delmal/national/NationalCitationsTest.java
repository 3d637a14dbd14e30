package se.delmal.national;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.record.Trainees.day;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.delmal.catalogue.Edition;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.TraineeRecord;
import se.delmal.record.Trainees;
import se.delmal.rule.Finding;

class NationalCitationsTest {

    /** The one rule whose subject is the editions themselves. */
    private static final Set<String> ABOUT_EDITIONS = Set.of("se.edition");

    @ParameterizedTest
    @MethodSource("records")
    void aFindingCitesNoRegulationThatTheTrainingDoesNotFollow(TraineeRecord record) {
        var followed = record.edition().orElseThrow();

        var findings =
                RegionalProfiles.national().evaluate(record, day("2024-07-01")).applicable();

        assertThat(findings)
                .filteredOn(finding -> !ABOUT_EDITIONS.contains(finding.rule().value()))
                .flatExtracting(Finding::citations)
                .extracting(citation -> Edition.ofDocument(citation.document()).orElse(followed))
                .containsOnly(followed);
    }

    static Stream<TraineeRecord> records() {
        return Stream.of(
                Trainees.fullTime2015(),
                Trainees.partTimeParent(),
                Trainees.readyToApply(),
                Trainees.psychiatrist2015(),
                Trainees.switchingWorkplace());
    }
}
