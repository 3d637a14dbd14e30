package se.delmal.national;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.delmal.record.Certificate;
import se.delmal.record.Entry;
import se.delmal.record.Placement;
import se.delmal.record.TraineeRecord;

@Domain(TraineeDomain.class)
@Domain(DomainContext.Global.class)
class NationalRulesProperties {

    @Property
    void everyRuleAnswersInFull(@ForAll TraineeRecord record, @ForAll LocalDate day) {
        NationalRulesLaws.everyRuleAnswersInFull(record, day);
    }

    @Property
    void theOrderOfEntriesChangesNoFinding(@ForAll TraineeRecord record, @ForAll LocalDate day, @ForAll Random random) {
        NationalRulesLaws.theOrderOfEntriesChangesNoFinding(record, day, random);
    }

    @Property
    void moreServiceNeverTakesTheLeastTimeAway(
            @ForAll TraineeRecord record, @ForAll LocalDate day, @ForAll Placement more) {
        NationalRulesLaws.moreServiceNeverTakesTheLeastTimeAway(record, day, more);
    }

    @Property
    void nothingAfterTheDayChangesAFinding(
            @ForAll TraineeRecord record, @ForAll LocalDate day, @ForAll Entry one, @ForAll Entry other) {
        NationalRulesLaws.nothingAfterTheDayChangesAFinding(
                record, day, List.of(TraineeDomain.named(one, "later1"), TraineeDomain.named(other, "later2")));
    }

    @Property
    void aRecordCutAtTheDayIsJudgedAlike(@ForAll TraineeRecord record, @ForAll LocalDate day) {
        NationalRulesLaws.aRecordCutAtTheDayIsJudgedAlike(record, day);
    }

    @Property
    void certifiedIsWhatTheFormsProve(@ForAll TraineeRecord record, @ForAll LocalDate day) {
        NationalRulesLaws.certifiedIsWhatTheFormsProve(record, day);
    }

    @Property
    void anotherCertificateTakesNoProofAway(
            @ForAll TraineeRecord record, @ForAll LocalDate day, @ForAll Certificate more) {
        NationalRulesLaws.anotherCertificateTakesNoProofAway(record, day, more);
    }

    @Property
    void anIncompleteRecordIsNeverBreachedByWhatItLacks(@ForAll TraineeRecord record, @ForAll LocalDate day) {
        NationalRulesLaws.anIncompleteRecordIsNeverBreachedByWhatItLacks(record, day);
    }
}
