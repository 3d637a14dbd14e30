package se.delmal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.Entry;
import se.delmal.record.Meeting;
import se.delmal.record.MeetingKind;
import se.delmal.record.Person;
import se.delmal.record.RecordDomain;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.Finding;
import se.delmal.rule.Verdict;

@Domain(RecordDomain.class)
@Domain(DomainContext.Global.class)
class DutiesProperties {

    private static final RegionalProfiles PROFILES = RegionalProfiles.load();

    private record Key(String responsibility, Optional<Person> holder, LocalDate due) {

        static Key of(DueDuty duty) {
            return new Key(duty.responsibility().id(), duty.holder(), duty.due());
        }
    }

    @Property(tries = 300)
    void everyRecordHasDutiesOfItsProfilesOnlyEachOnceAndInTheOrderOfTheirDays(
            @ForAll TraineeRecord record, @ForAll("days") LocalDate day, @ForAll("locals") RegionalProfile profile) {
        var chain = new HashSet<String>();
        for (var one = Optional.of(profile); one.isPresent(); one = one.get().base()) {
            chain.add(one.get().id());
        }

        var duties = duties(record, day, profile);

        assertThat(duties).isSortedAccordingTo((one, other) -> one.due().compareTo(other.due()));
        assertThat(duties).extracting(Key::of).doesNotHaveDuplicates();
        assertThat(duties).allSatisfy(duty -> {
            assertThat(chain).contains(duty.responsibility().profile());
            assertThat(duty.responsibility().appliesTo()).contains(record.programme());
            duty.holder().ifPresent(holder -> assertThat(record.persons()).contains(holder));
        });
    }

    @Property(tries = 300)
    void whatIsDoneOrOverdueIsSoBecauseItsRulesSaySo(
            @ForAll TraineeRecord record, @ForAll("days") LocalDate day, @ForAll("locals") RegionalProfile profile) {
        var findings = findings(record, day, profile);

        for (DueDuty duty : duties(record, day, profile)) {
            var verdicts = of(duty.responsibility().rules(), findings).stream()
                    .map(Finding::verdict)
                    .collect(Collectors.toSet());
            switch (duty.state()) {
                case DONE -> {
                    assertThat(verdicts).contains(Verdict.SATISFIED);
                    assertThat(duty.fulfilledBy())
                            .isNotEmpty()
                            .allMatch(ref -> record.entry(ref).isPresent());
                }
                case OVERDUE -> {
                    assertThat(verdicts).contains(Verdict.BREACHED);
                    assertThat(duty.due()).isBeforeOrEqualTo(day);
                }
                case DUE -> assertThat(duty.due()).isBeforeOrEqualTo(day.plusDays(DutyState.DAYS_OF_DUE));
                case UPCOMING -> assertThat(duty.due()).isAfter(day.plusDays(DutyState.DAYS_OF_DUE));
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfTheEntriesDoesNotMatter(
            @ForAll TraineeRecord record,
            @ForAll("days") LocalDate day,
            @ForAll("locals") RegionalProfile profile,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(record.entries());
        Collections.shuffle(shuffled, random);

        assertThat(duties(record.withEntries(shuffled), day, profile)).isEqualTo(duties(record, day, profile));
    }

    @Property(tries = 300)
    void anotherEntryMakesNoDutyWorseUnlessARuleOfItSaysSo(
            @ForAll TraineeRecord record,
            @ForAll("days") LocalDate day,
            @ForAll("locals") RegionalProfile profile,
            @ForAll("added") Entry added) {
        var longer = record.with(added);
        var before = new HashMap<Key, DutyState>();
        duties(record, day, profile).forEach(duty -> before.put(Key.of(duty), duty.state()));
        var old = findings(record, day, profile);
        var now = findings(longer, day, profile);

        for (DueDuty duty : duties(longer, day, profile)) {
            var was = before.getOrDefault(Key.of(duty), DutyState.DONE);
            if (duty.state().compareTo(was) > 0) {
                var rules = duty.responsibility().rules();
                assertThat(verdicts(of(rules, now))).as(duty.toString()).isNotEqualTo(verdicts(of(rules, old)));
            }
        }
    }

    private static List<DueDuty> duties(TraineeRecord record, LocalDate day, RegionalProfile profile) {
        return TraineeStatus.of(record, day, profile).duties(Integer.MAX_VALUE);
    }

    private static Map<String, List<Finding>> findings(TraineeRecord record, LocalDate day, RegionalProfile profile) {
        return profile.evaluate(record, day).findings().stream()
                .collect(Collectors.groupingBy(finding -> finding.rule().value()));
    }

    private static List<Finding> of(List<String> rules, Map<String, List<Finding>> findings) {
        return rules.stream()
                .flatMap(rule -> findings.getOrDefault(rule, List.of()).stream())
                .toList();
    }

    private static List<String> verdicts(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.verdict() + " " + finding.due())
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<RegionalProfile> locals() {
        return Arbitraries.of(PROFILES.all().stream()
                .filter(profile -> profile.base().isPresent())
                .toList());
    }

    @Provide
    Arbitrary<Entry> added() {
        var on = new RecordDomain().days();
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(MeetingKind.class), on)
                        .as((kind, day) ->
                                new Meeting("added", kind, day, Optional.empty(), Optional.empty(), Optional.empty())),
                Combinators.combine(Arbitraries.of(DocumentKind.class), on)
                        .as((kind, day) -> new Document(
                                "added",
                                kind,
                                day,
                                Set.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of())));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return new RecordDomain().days();
    }
}
