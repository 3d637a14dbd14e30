package se.delmal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.Edition;
import se.delmal.record.Entry;
import se.delmal.record.TraineeRecord;

/** What holds of every record and its text, whichever engine supplies the values. */
final class RecordJsonLaws {

    static void whatIsWrittenReadsBack(TraineeRecord record) {
        assertThat(RecordJson.read(RecordJson.write(record))).isEqualTo(record);
    }

    static void anEntryReadsBack(Entry entry, Edition edition) {
        assertThat(RecordJson.readEntry(RecordJson.writeEntry(entry), Optional.of(edition)))
                .isEqualTo(entry);
    }

    static void theTextIsTheSameOnceRead(TraineeRecord record) {
        var text = RecordJson.write(record);

        assertThat(RecordJson.write(RecordJson.read(text))).isEqualTo(text);
    }

    static void readingThrowsOnlyWhatItDocuments(String text) {
        try {
            RecordJson.read(text);
        } catch (RecordTextException documented) {
            assertThat(documented.getCause()).isNull();
        }
        for (Optional<Edition> edition : List.of(Optional.<Edition>empty(), Optional.of(Edition.SOSFS_2015_8))) {
            try {
                RecordJson.readEntry(text, edition);
            } catch (RecordTextException documented) {
                assertThat(documented.getCause()).isNull();
            }
        }
    }

    private RecordJsonLaws() {}
}
