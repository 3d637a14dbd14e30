package se.delmal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.delmal.catalogue.Edition;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.EntryKind;
import se.delmal.record.MeetingKind;
import se.delmal.record.RecordDomain;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.Due;
import se.delmal.rule.Finding;
import se.delmal.rule.LocalDocument;
import se.delmal.rule.Severity;
import se.delmal.rule.TrainingRule;
import se.delmal.rule.Verdict;
import se.delmal.rule.Vocabulary;
import se.delmal.time.Programme;

/** Laws of the vocabulary, and of all local rules, whatever is recorded. */
@Domain(RecordDomain.class)
@Domain(DomainContext.Global.class)
class VocabularyProperties {

    private static final List<TrainingRule> LOCAL = RegionalProfiles.load().all().stream()
            .flatMap(profile -> profile.rules().stream())
            .distinct()
            .filter(rule -> !rule.id().value().startsWith("se."))
            .toList();

    private static final List<TrainingRule> COUNTS = new Counts().rules();

    private static final LocalDate START = LocalRecords.day(LocalRecords.START);

    /** One rule for each way to count what is there. */
    private static final class Counts extends LocalDocument {

        Counts() {
            super("Påhittat dokument", "PAHITTAD-", Texts.of("skane"));
            count("START", talks().there(Due.atStart()));
            count("WITHIN", talks().there(Due.within("maxMonths", 8)));
            count("EARLY", talks().there(Due.early()));
            count("COMPLETION", talks().there(Due.atCompletion()));
            count("PROGRESS", talks().there(Due.atProgress("percent", 55)));
            count("YEAR", talks().atLeast("min", 2).perTrainingYear());
            count("TERM", talks().atLeast("min", 1).perTerm());
            count("MONTH", talks().atLeast("min", 1).perMonthInTerm());
            count("ALL", talks().atLeast("min", 3).inAll(Due.within("maxMonths", 24)));
            count("REGULARLY", talks().regularly());
        }

        private static se.delmal.rule.Meetings talks() {
            return Vocabulary.meetings(MeetingKind.HEAD_TALK);
        }

        private void count(String id, se.delmal.rule.Demand demand) {
            rule(id).under("avsnitt").must(Severity.ERROR).demands(demand).owedBy(se.delmal.role.Role.HEAD_OF_UNIT);
        }
    }

    @Property(tries = 300)
    void everyLocalRuleAnswersInFullForEveryRecord(
            @ForAll TraineeRecord any, @ForAll LocalDate day, @ForAll Edition edition) {
        var record = inGeneralMedicine(any, edition);

        for (TrainingRule rule : LOCAL) {
            var findings = rule.evaluate(record.asOf(day));

            assertThat(findings).as("%s", rule.id()).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.rule()).isEqualTo(rule.id());
                assertThat(finding.message().sv()).isNotBlank();
                assertThat(finding.message().in(Locale.ENGLISH)).isNotBlank();
                if (finding.verdict() == Verdict.BREACHED) {
                    assertThat(finding.severity()).isEqualTo(rule.severityWhenBreached());
                }
            });
        }
    }

    @Property(tries = 200)
    void theOrderOfEntriesChangesNoFinding(
            @ForAll TraineeRecord any, @ForAll LocalDate day, @ForAll Edition edition, @ForAll Random random) {
        var record = inGeneralMedicine(any, edition);
        var shuffled = new ArrayList<>(record.entries());
        Collections.shuffle(shuffled, random);
        var other = record.withEntries(shuffled);

        for (TrainingRule rule : LOCAL) {
            assertThat(told(rule.evaluate(other.asOf(day))))
                    .as("%s", rule.id())
                    .isEqualTo(told(rule.evaluate(record.asOf(day))));
        }
    }

    @Property(tries = 200)
    void nothingIsBreachedWhereNothingIsTold(@ForAll("days") LocalDate day, @ForAll Edition edition) {
        var record = TraineeRecord.startingOn(START, LocalRecords.GENERAL_MEDICINE, edition)
                .completeFor(Set.of());

        for (TrainingRule rule : LOCAL) {
            assertThat(rule.evaluate(record.asOf(day)))
                    .as("%s on %s", rule.id(), day)
                    .noneMatch(finding -> finding.verdict() == Verdict.BREACHED);
        }
    }

    @Property(tries = 300)
    void anotherEntryNeverTakesAwayWhatIsSatisfied(
            @ForAll("talks") List<LocalDate> talks, @ForAll("days") LocalDate more, @ForAll("days") LocalDate day) {
        var before = with(talks);
        var after = before.with(LocalRecords.barely("more", MeetingKind.HEAD_TALK, more.toString()));

        for (TrainingRule rule : COUNTS) {
            if (verdict(rule, before, day) == Verdict.SATISFIED) {
                assertThat(verdict(rule, after, day)).as("%s", rule.id()).isEqualTo(Verdict.SATISFIED);
            }
        }
    }

    @Property(tries = 300)
    void absenceOfEvidenceIsNoBreachWhereTheRecordIsNotComplete(
            @ForAll("talks") List<LocalDate> talks, @ForAll("days") LocalDate day) {
        var record = with(talks).completeFor(EnumSet.complementOf(EnumSet.of(EntryKind.MEETING)));

        for (TrainingRule rule : COUNTS) {
            assertThat(verdict(rule, record, day)).as("%s", rule.id()).isNotEqualTo(Verdict.BREACHED);
        }
    }

    @Property(tries = 300)
    void whatIsOutstandingStaysSoThroughItsLastDayAndIsBreachedAfter(
            @ForAll("talks") List<LocalDate> talks, @ForAll("days") LocalDate day) {
        var known = with(talks.stream().filter(talk -> !talk.isAfter(day)).toList());

        for (TrainingRule rule : COUNTS) {
            var finding = rule.evaluate(known.asOf(day)).get(0);
            if (finding.verdict() == Verdict.OUTSTANDING && finding.due().isPresent()) {
                var due = finding.due().get();
                assertThat(day).as("%s", rule.id()).isBeforeOrEqualTo(due);
                assertThat(verdict(rule, known, due)).as("%s", rule.id()).isEqualTo(Verdict.OUTSTANDING);
                assertThat(verdict(rule, known, due.plusDays(1)))
                        .as("%s", rule.id())
                        .isEqualTo(Verdict.BREACHED);
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-30, 2_200).map(START::plusDays);
    }

    @Provide
    Arbitrary<List<LocalDate>> talks() {
        return days().list().ofMaxSize(30);
    }

    private static TraineeRecord with(List<LocalDate> talks) {
        var meetings = IntStream.range(0, talks.size())
                .mapToObj(i -> LocalRecords.barely(
                        "talk" + i, MeetingKind.HEAD_TALK, talks.get(i).toString()))
                .toArray(se.delmal.record.Entry[]::new);
        return LocalRecords.trainee().with(meetings);
    }

    private static Verdict verdict(TrainingRule rule, TraineeRecord record, LocalDate day) {
        return rule.evaluate(record.asOf(day)).get(0).verdict();
    }

    private static TraineeRecord inGeneralMedicine(TraineeRecord any, Edition edition) {
        return new TraineeRecord(
                any.programme() == Programme.AT ? Programme.AT : Programme.ST,
                Optional.of(LocalRecords.GENERAL_MEDICINE),
                Optional.of(edition),
                any.profile(),
                any.started(),
                any.licensed(),
                any.swedishAt(),
                any.doctoralDegree(),
                any.btApproved(),
                any.plannedEnd(),
                any.employmentUnit(),
                any.persons(),
                any.assignments(),
                any.unit(),
                any.entries(),
                any.completeFor());
    }

    /** Findings in no order; a finding may name its entries in the order of the record. */
    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.verdict() + " " + finding.facts() + " " + finding.due()
                        + " "
                        + finding.entries().stream().sorted().collect(Collectors.joining(",")))
                .sorted()
                .toList();
    }
}
