package se.delmal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.RecordDomain;
import se.delmal.record.TraineeRecord;
import se.delmal.time.FullTimeDays;
import se.delmal.time.WorkingFraction;

@Domain(RecordDomain.class)
class TraineeStatusProperties {

    @Property
    void everyPartAnswersForEveryRecord(@ForAll TraineeRecord record, @ForAll LocalDate day) {
        var status = TraineeStatus.of(record, day, RegionalProfiles.national());
        var time = status.time();
        var summary = status.summary();

        assertThat(time.ledger().stream()
                        .map(line -> line.row().amount())
                        .reduce(FullTimeDays.ZERO, FullTimeDays::plus))
                .isEqualTo(time.credited().days());
        assertThat(time.fulfilled()).isEqualTo(time.remaining().days().isZero());
        assertThat(summary.total()).isEqualTo(status.progress().size());
        assertThat(status.progress())
                .allSatisfy(delmal ->
                        assertThat(delmal.missing().isEmpty()).isEqualTo(delmal.state() == ProgressState.CERTIFIED));
        assertThat(status.findings()).isSubsetOf(status.evaluation().findings());
    }

    @Property
    void aForecastLiesWithinItsBand(
            @ForAll TraineeRecord record, @ForAll LocalDate day, @ForAll WorkingFraction fraction) {
        var status = TraineeStatus.of(record, day, RegionalProfiles.national());

        for (var assumed : List.of(Optional.<WorkingFraction>empty(), Optional.of(fraction))) {
            var forecast = status.forecast(assumed);
            forecast.completion().ifPresent(completion -> {
                assertThat(forecast.earliest().orElseThrow()).isBeforeOrEqualTo(completion);
                forecast.latest().ifPresent(latest -> assertThat(latest).isAfterOrEqualTo(completion));
            });
            assertThat(forecast.assumptions())
                    .allSatisfy(text -> assertThat(text.sv()).isNotBlank());
        }
    }
}
