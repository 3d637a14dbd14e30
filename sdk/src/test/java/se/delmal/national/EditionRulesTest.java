package se.delmal.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.delmal.catalogue.Edition;
import se.delmal.citation.BindingForce;
import se.delmal.national.EditionRules.Applicant;
import se.delmal.national.EditionRules.Judgement;
import se.delmal.rule.Verdict;

class EditionRulesTest {

    private static final List<Optional<LocalDate>> LICENSED =
            days("2006-06-30", "2006-07-01", "2015-04-30", "2015-05-01", "2021-06-30", "2021-07-01");
    private static final List<Optional<LocalDate>> STARTED =
            days("2006-06-30", "2006-07-01", "2015-04-30", "2015-05-01", "2021-06-30", "2021-07-01", "2022-05-01");
    private static final List<Optional<LocalDate>> APPLYING = days(
                    "2006-06-30",
                    "2006-07-01",
                    "2015-04-30",
                    "2015-05-01",
                    "2021-06-30",
                    "2021-07-01",
                    "2022-04-30",
                    "2022-05-01",
                    "2027-12-31")
            .subList(1, 10);
    private static final List<Optional<Boolean>> TOLD_OR_NOT =
            List.of(Optional.empty(), Optional.of(true), Optional.of(false));

    @ParameterizedTest
    @MethodSource("boundaryDays")
    void everyCombinationOfWhatIsToldFollowsTheSources(LocalDate applyingOn) {
        for (var licensed : LICENSED) {
            for (var started : STARTED) {
                for (var swedishAt : TOLD_OR_NOT) {
                    for (var complete : TOLD_OR_NOT) {
                        var applicant = new Applicant(licensed, swedishAt, started, complete, applyingOn);
                        assertThat(verdicts(applicant)).as("%s", applicant).isEqualTo(EditionOracle.of(applicant));
                    }
                }
            }
        }
    }

    static Stream<LocalDate> boundaryDays() {
        return APPLYING.stream().flatMap(Optional::stream);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-30, 2022-04-30, BREACHED, licensed-earlier",
        "2006-07-01, 2022-04-30, SATISFIED, open",
        "2015-04-30, 2022-04-30, SATISFIED, open",
        "2015-05-01, 2022-04-30, BREACHED, licensed-later",
        "2015-04-30, 2022-05-01, BREACHED, closed",
    })
    void theOldestEditionIsForLicencesOfItsYearsUntilItsLastDay(
            LocalDate licensed, LocalDate applyingOn, Verdict verdict, String reason) {
        var applicant = new Applicant(
                Optional.of(licensed),
                Optional.of(true),
                Optional.of(LocalDate.of(2015, 4, 30)),
                Optional.of(true),
                applyingOn);

        var judgement = EditionRules.judge(Edition.SOSFS_2008_17, applicant);

        assertThat(judgement).returns(verdict, Judgement::verdict).returns("edition.2008." + reason, Judgement::reason);
    }

    @ParameterizedTest
    @CsvSource({
        "false, 2021-06-30, SATISFIED, started-before",
        "false, 2021-07-01, BREACHED, neither",
        "true, 2021-07-01, SATISFIED, swedish-at",
        ", 2021-07-01, UNDETERMINED, not-told",
        ", 2021-06-30, SATISFIED, started-before",
        "true, , SATISFIED, swedish-at",
        "false, , UNDETERMINED, not-told",
        ", , UNDETERMINED, not-told",
    })
    void theMiddleEditionStaysOpenForTwoGroups(Boolean swedishAt, LocalDate started, Verdict verdict, String reason) {
        var applicant = new Applicant(
                Optional.empty(),
                Optional.ofNullable(swedishAt),
                Optional.ofNullable(started),
                Optional.empty(),
                LocalDate.of(2026, 11, 21));

        var judgement = EditionRules.judge(Edition.SOSFS_2015_8, applicant);

        assertThat(judgement).returns(verdict, Judgement::verdict).returns("edition.2015." + reason, Judgement::reason);
    }

    @Test
    void onEveryDaySomeEditionMayBeUsedByWhoeverTellsEverything() {
        var last = LocalDate.of(2027, 12, 31);
        for (var day = LocalDate.of(2015, 5, 1); !day.isAfter(last); day = day.plusDays(1)) {
            for (boolean swedishAt : List.of(true, false)) {
                for (var started : STARTED) {
                    var applicant = new Applicant(
                            Optional.of(LocalDate.of(2015, 5, 1)),
                            Optional.of(swedishAt),
                            started.or(() -> Optional.of(LocalDate.of(2015, 5, 1))),
                            Optional.of(true),
                            day);
                    assertThat(verdicts(applicant)).as("%s", applicant).contains(Verdict.SATISFIED);
                }
            }
        }
    }

    @Test
    void everyAnswerSaysWhyInTwoLanguagesAndWhereItIsWritten() {
        for (var applyingOn : boundaryDays().toList()) {
            for (var licensed : LICENSED) {
                for (var started : STARTED) {
                    for (var complete : TOLD_OR_NOT) {
                        var applicant = new Applicant(licensed, Optional.of(false), started, complete, applyingOn);
                        assertThat(EditionRules.judge(applicant)).allSatisfy(judgement -> {
                            assertThat(judgement.message().sv()).doesNotContain("{");
                            assertThat(judgement.message().in(Locale.ENGLISH)).doesNotContain("{");
                            assertThat(judgement.citations()).isNotEmpty();
                        });
                    }
                }
            }
        }
    }

    @Test
    void whoeverIsShutOutByTheTransitionIsToldTheStatute() {
        var applicant = new Applicant(
                Optional.empty(),
                Optional.of(false),
                Optional.of(LocalDate.of(2021, 7, 1)),
                Optional.empty(),
                LocalDate.of(2021, 7, 1));

        var judgement = EditionRules.judge(Edition.SOSFS_2015_8, applicant);

        assertThat(judgement.citations())
                .anySatisfy(citation -> assertThat(citation.force()).isEqualTo(BindingForce.STATUTE));
    }

    private static List<Verdict> verdicts(Applicant applicant) {
        return EditionRules.judge(applicant).stream().map(Judgement::verdict).toList();
    }

    private static List<Optional<LocalDate>> days(String... isoDays) {
        var days = new ArrayList<Optional<LocalDate>>();
        days.add(Optional.empty());
        Stream.of(isoDays).map(LocalDate::parse).map(Optional::of).forEach(days::add);
        return days;
    }
}
