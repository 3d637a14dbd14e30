package se.delmal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.record.Trainees.day;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.delmal.catalogue.Edition;
import se.delmal.rule.Verdict;

class EditionChoiceTest {

    @Test
    void aDoctorWithPracticeMayChooseBetweenTheTwoNewest() {
        var verdicts =
                EditionChoice.applyingOn(day("2026-11-21")).withSwedishAt(true).verdicts();

        assertThat(verdicts)
                .extracting(EditionVerdict::edition)
                .containsExactly(Edition.SOSFS_2008_17, Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);
        assertThat(verdicts)
                .extracting(EditionVerdict::verdict)
                .containsExactly(Verdict.BREACHED, Verdict.SATISFIED, Verdict.SATISFIED);
        assertThat(verdicts).extracting(EditionVerdict::minimumMonths).containsExactly(60, 60, 66);
    }

    @Test
    void whatIsNotToldStaysOpen() {
        var verdicts = EditionChoice.applyingOn(day("2022-04-30")).verdicts();

        assertThat(verdicts)
                .extracting(EditionVerdict::verdict)
                .containsExactly(Verdict.UNDETERMINED, Verdict.UNDETERMINED, Verdict.SATISFIED);
    }

    @Test
    void theOldestStaysOpenThroughItsLastDayForWhoTellsEverything() {
        var applying = EditionChoice.applyingOn(day("2022-04-30"))
                .licensedOn(day("2015-04-30"))
                .startedOn(day("2015-04-30"))
                .withTrainingComplete(true)
                .withSwedishAt(false);

        assertThat(applying.verdicts())
                .extracting(EditionVerdict::verdict)
                .containsExactly(Verdict.SATISFIED, Verdict.SATISFIED, Verdict.SATISFIED);
        assertThat(applying.withTrainingComplete(false).verdicts().get(0).verdict())
                .isEqualTo(Verdict.BREACHED);
    }

    @Test
    void everyVerdictSaysWhyInTwoLanguages() {
        assertThat(EditionChoice.applyingOn(day("2014-01-01")).verdicts()).allSatisfy(verdict -> {
            assertThat(verdict.message().sv()).isNotBlank().doesNotContain("{");
            assertThat(verdict.message().in(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            assertThat(verdict.citations()).isNotEmpty();
        });
    }
}
