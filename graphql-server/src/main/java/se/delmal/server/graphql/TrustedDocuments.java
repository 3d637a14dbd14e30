package se.delmal.server.graphql;

import graphql.language.OperationDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The documents that clients may have executed by POST by naming them: those of the catalogue, and those that the operator
 * gives. Each is parsed, validated and priced once; one that cannot be executed stops the start, which names it.
 */
@Component
class TrustedDocuments {

    private final Map<String, DocumentGate.Judged> byId = new HashMap<>();

    TrustedDocuments(
            DocumentGate gate,
            RegisteredDocuments catalogue,
            ResourcePatternResolver resources,
            @Value("${delmal.documents.trusted}") String locations)
            throws IOException {
        catalogue.all().forEach(document -> byId.put(document.id(), document.judged()));
        for (String location : StringUtils.commaDelimitedListToStringArray(locations)) {
            for (Resource resource : resources.getResources(location.trim())) {
                var name = String.valueOf(resource.getFilename());
                var text = resource.getContentAsString(StandardCharsets.UTF_8);
                byId.put(AnswerId.ofDocument(text), judge(gate, name, PlainText.normalized(text)));
            }
        }
    }

    Optional<DocumentGate.Judged> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static DocumentGate.Judged judge(DocumentGate gate, String name, String text) {
        var judged = gate.judgeOnce(text);
        if (!judged.isSound()) {
            throw new IllegalStateException("The trusted document " + name + " cannot be executed: "
                    + judged.entry().getErrors().get(0).getMessage());
        }
        var operations =
                Objects.requireNonNull(judged.entry().getDocument()).getDefinitionsOfType(OperationDefinition.class);
        if (operations.size() != 1) {
            throw new IllegalStateException("The trusted document " + name + " has not one operation but several");
        }
        return judged;
    }
}
