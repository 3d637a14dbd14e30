package se.delmal.server.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The documents that may be asked for by their ids. One that is not public, or not sound, stops the start. */
@Component
class RegisteredDocuments {

    private final Map<String, RegisteredDocument> byId = new LinkedHashMap<>();

    RegisteredDocuments(
            DocumentGate gate,
            ResourcePatternResolver resources,
            @Value("${delmal.registered-documents}") String locations)
            throws IOException {
        for (Resource resource : resources.getResources(locations)) {
            var name = String.valueOf(resource.getFilename());
            var text = resource.getContentAsString(StandardCharsets.UTF_8);
            var document = RegisteredDocument.of(name, text, gate.judgeOnce(text));
            byId.put(document.id(), document);
        }
    }

    Optional<RegisteredDocument> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<RegisteredDocument> all() {
        return byId.values();
    }
}
