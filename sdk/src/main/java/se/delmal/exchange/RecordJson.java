package se.delmal.exchange;

import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import se.delmal.catalogue.Edition;
import se.delmal.record.Entry;
import se.delmal.record.TraineeRecord;
import se.delmal.time.Programme;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON text, and back.
 *
 * <pre>{@code
 * String text = RecordJson.write(record);
 * RecordJson.read(text).equals(record);  // true
 * }</pre>
 *
 * <p>The shape is that of {@code TrainingRecordInput} in the API with {@code completeFor} beside it: {@code evaluate} takes
 * what {@link #write} returns. The JSON Schema {@code training-record.schema.json} describes it.
 *
 * <p>The same record gives the same text everywhere: properties stand in one order, sets are sorted, what is not told is left
 * out. Numbers keep every digit.
 */
public final class RecordJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // 1.50 weeks and 1.5 weeks are equal amounts but not equal records.
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /**
     * Returns the text of a record.
     *
     * @throws IllegalArgumentException if a certificate is on a form of another edition than the record's: a record names its
     *     forms by annex alone
     */
    public static String write(TraineeRecord record) {
        return written(writer -> writer.record(record, formsOf(record.programme(), record.edition())));
    }

    /**
     * Returns the record of a text. Everything the API has a default for may be left out.
     *
     * @throws RecordTextException if the text is anything else than a record; no other exception is thrown
     */
    public static TraineeRecord read(String json) {
        return parsed(json, RecordReader::record);
    }

    /** Returns the text of one entry, in the shape of {@code EntryInput} in the API. */
    public static String writeEntry(Entry entry) {
        return written(writer -> writer.entry(entry));
    }

    /**
     * Returns the entry of a text. What it refers to is not checked.
     *
     * @param json  the text
     * @param edition  the edition whose forms certificates name by their annex; where there is none, no certificate can be read
     * @throws RecordTextException if the text is anything else than an entry; no other exception is thrown
     */
    public static Entry readEntry(String json, Optional<Edition> edition) {
        return parsed(json, node -> RecordReader.entry(node, edition));
    }

    /** Returns the edition whose forms a record uses: its own, or the only one that knows foundation training. */
    static Optional<Edition> formsOf(Programme programme, Optional<Edition> edition) {
        return edition.or(() -> programme == Programme.BT ? Optional.of(Edition.HSLF_FS_2021_8) : Optional.empty());
    }

    private static String written(Consumer<RecordWriter> what) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(text)) {
            what.accept(new RecordWriter(generator));
        }
        return text.toString();
    }

    private static <T> T parsed(String json, Function<RecordNode, T> reading) {
        return RecordNode.whole(tree(json), reading);
    }

    private static RecordNode tree(String json) {
        try {
            return RecordNode.root(JSON.readTree(json));
        } catch (JacksonException malformed) {
            // Neither message nor cause: both quote the text.
            TokenStreamLocation place = malformed.getLocation();
            throw new RecordTextException(
                    "",
                    place == null
                            ? "is not JSON"
                            : "is not JSON at line " + place.getLineNr() + ", column " + place.getColumnNr());
        } catch (NumberFormatException beyondAllBounds) {
            throw new RecordTextException("", "holds a number with too large an exponent");
        }
    }

    private RecordJson() {}
}
