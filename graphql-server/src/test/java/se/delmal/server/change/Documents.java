package se.delmal.server.change;

import java.util.Arrays;
import se.delmal.record.EntryKind;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Exported documents, as the SDK reads them. */
final class Documents {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Documents() {}

    /** Returns a document with what goes without saying of a stored record: that it is complete in every kind. */
    static String complete(String exported) {
        var document = (ObjectNode) JSON.readTree(exported);
        var kinds = document.putArray("completeFor");
        Arrays.stream(EntryKind.values()).map(Enum::name).forEach(kinds::add);
        return document.toString();
    }
}
