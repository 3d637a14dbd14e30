package se.delmal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.delmal.catalogue.Edition;
import se.delmal.record.Entry;
import se.delmal.record.RecordDomain;
import se.delmal.record.TraineeRecord;

@Domain(RecordDomain.class)
@Domain(DomainContext.Global.class)
class RecordJsonProperties {

    private static final SchemaOfRecords SCHEMA = new SchemaOfRecords();

    @Property
    void whatIsWrittenReadsBack(@ForAll TraineeRecord record) {
        RecordJsonLaws.whatIsWrittenReadsBack(record);
    }

    @Property
    void anEntryReadsBack(@ForAll Entry entry) {
        RecordJsonLaws.anEntryReadsBack(entry, Edition.HSLF_FS_2021_8);
    }

    @Property(tries = 200)
    void theTextIsTheSameOnceRead(@ForAll TraineeRecord record) {
        RecordJsonLaws.theTextIsTheSameOnceRead(record);
    }

    @Property(tries = 500)
    void whatIsWrittenFollowsTheSchema(@ForAll TraineeRecord record) {
        assertThat(SCHEMA.faultsIn(RecordJson.write(record))).isEmpty();
    }

    @Property
    void readingAnyTextThrowsOnlyWhatItDocuments(@ForAll String text) {
        RecordJsonLaws.readingThrowsOnlyWhatItDocuments(text);
    }

    @Property
    void readingADamagedTextThrowsOnlyWhatItDocuments(
            @ForAll TraineeRecord record, @ForAll @IntRange(max = 10_000) int place, @ForAll char instead) {
        var text = new StringBuilder(RecordJson.write(record));
        text.setCharAt(place % text.length(), instead);

        RecordJsonLaws.readingThrowsOnlyWhatItDocuments(text.toString());
    }
}
