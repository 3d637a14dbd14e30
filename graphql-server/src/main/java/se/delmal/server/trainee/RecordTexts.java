package se.delmal.server.trainee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmal.exchange.RecordJson;
import se.delmal.record.TraineeRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes a record's text apart into the rows it is stored in, and puts it together again. */
@Component
class RecordTexts {

    /** Numbers keep every digit, as the SDK's own text does. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final TypeReference<Map<String, String>> DIGESTS = new TypeReference<>() {};

    private final TrainingRecordMapper mapper;

    RecordTexts(TrainingRecordMapper mapper) {
        this.mapper = mapper;
    }

    /** The rows of one record. */
    static final class Parts {

        private final ObjectNode text;
        private final List<String> persons = new ArrayList<>();
        private final List<String> entries = new ArrayList<>();
        private final Map<String, String> personIds = new LinkedHashMap<>();
        private final Map<String, String> entryIds = new LinkedHashMap<>();
        private final Map<String, Map<String, String>> signedDigests = new LinkedHashMap<>();

        Parts(String body) {
            text = (ObjectNode) JSON.readTree(body);
        }

        void addPerson(String ref, String id, String body) {
            persons.add(body);
            personIds.put(ref, id);
        }

        void addAssignment(String role, String holder, LocalDate from, Optional<LocalDate> through) {
            var assignment = text.withArray("assignments").addObject();
            assignment.put("role", role).put("holder", holder);
            var valid = assignment.putObject("valid").put("from", from.toString());
            through.ifPresent(day -> valid.put("through", day.toString()));
        }

        void addEntry(String ref, String id, String body, Optional<String> digests) {
            entries.add(body);
            entryIds.put(ref, id);
            digests.ifPresent(signed -> signedDigests.put(ref, JSON.readValue(signed, DIGESTS)));
        }

        /** The texts of the rows are parts of it as they are; to read them and write them again would be most of the work. */
        String text() {
            var head = text.toString();
            return head.substring(0, head.length() - 1) + (text.isEmpty() ? "" : ",") + "\"persons\":["
                    + String.join(",", persons) + "],\"entries\":[" + String.join(",", entries) + "]}";
        }
    }

    /**
     * A record's text in the pieces that have rows of their own.
     *
     * @param body  what is left: the record itself
     * @param persons  the texts of its persons
     * @param entries  the texts of its entries
     */
    record Pieces(String body, List<String> persons, List<String> entries) {}

    /** Returns a record in pieces; its roles become columns. */
    Pieces takeApart(TraineeRecord record) {
        var text = (ObjectNode) JSON.readTree(RecordJson.write(record));
        var persons = texts(text.remove("persons"));
        var entries = texts(text.remove("entries"));
        if (record.assignments().isPresent()) {
            text.putArray("assignments");
        }
        return new Pieces(text.toString(), persons, entries);
    }

    /** Returns digests of what was signed as they are stored; nothing, where there are none. */
    static Optional<String> digests(Map<String, String> byPerson) {
        return byPerson.isEmpty() ? Optional.empty() : Optional.of(JSON.writeValueAsString(byPerson));
    }

    /** Returns the record of its rows. */
    StoredRecord assemble(String id, long version, Parts parts) {
        return new StoredRecord(
                id, version, RecordJson.read(parts.text()), parts.entryIds, parts.personIds, parts.signedDigests);
    }

    /** Returns what a record says of itself. */
    TrainingRecordView head(String id, long version, String traineeId, String body) {
        return head(id, version, traineeId, RecordJson.read(body));
    }

    /** Returns what a record says of itself. */
    TrainingRecordView head(String id, long version, String traineeId, TraineeRecord record) {
        return mapper.toView(id, version, traineeId, record);
    }

    private static List<String> texts(tools.jackson.databind.@org.jspecify.annotations.Nullable JsonNode list) {
        return list == null
                ? List.of()
                : list.valueStream().map(Object::toString).toList();
    }
}
