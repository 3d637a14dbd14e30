package se.delmal.server.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.Document;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Counts which parts of the schema are asked for, and by which clients, so that what nobody uses can be taken away:
 * {@code delmal.schema.usage}, by coordinate and client. A request counts once for each coordinate that it uses.
 *
 * <p>A client is the program that its token was issued to. So that there are never more meters than the schema has coordinates for some
 * clients, those that come after the first {@value #MOST_CLIENTS} are counted together.
 */
@Component
class Usage {

    static final String METER = "delmal.schema.usage";

    private static final int MOST_CLIENTS = 50;
    private static final String NONE = "none";
    private static final String OTHER = "other";

    /** A claim is the issuer's word, and becomes part of a text that is scraped. */
    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}");

    private final MeterRegistry registry;
    private final Admission admission;
    private final ObjectProvider<GraphQlSource> source;
    private final Set<String> clients = ConcurrentHashMap.newKeySet();

    /** What documents use, as long as anybody holds them. */
    private final Cache<Document, Map<String, Used>> known =
            Caffeine.newBuilder().weakKeys().build();

    Usage(MeterRegistry registry, Admission admission, ObjectProvider<GraphQlSource> source) {
        this.registry = registry;
        this.admission = admission;
        this.source = source;
    }

    /** Some coordinates, and their counters by client. */
    private final class Used {

        private final List<String> coordinates;
        private final Map<String, List<Counter>> counters = new ConcurrentHashMap<>();

        private Used(Set<String> coordinates) {
            this.coordinates = List.copyOf(coordinates);
        }

        void count(String client) {
            counters.computeIfAbsent(client, this::of).forEach(Counter::increment);
        }

        private List<Counter> of(String client) {
            return coordinates.stream()
                    .map(coordinate -> registry.counter(METER, "coordinate", coordinate, "client", client))
                    .toList();
        }
    }

    /** Counts a request whose document is sound, as one of the client that asks on this thread. */
    void count(Document document, Optional<String> operationName, Map<String, @Nullable Object> variables) {
        if (registry instanceof CompositeMeterRegistry several
                && several.getRegistries().isEmpty()) {
            return;
        }
        // A name that the document does not have executes nothing, and whoever sends one after another must not be
        // remembered by each.
        if (Coordinates.operations(document, operationName).isEmpty()) {
            return;
        }
        var schema = source.getObject().schema();
        var client = client();
        known.get(document, absent -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        operationName.orElse(""), name -> new Used(Coordinates.of(schema, document, operationName)))
                .count(client);
        var varying = Coordinates.of(schema, document, operationName, variables);
        if (!varying.isEmpty()) {
            new Used(varying).count(client);
        }
    }

    /** Returns how many operations of a document are known. */
    int remembered(Document document) {
        return Optional.ofNullable(known.getIfPresent(document)).map(Map::size).orElse(0);
    }

    private String client() {
        var client = admission.client();
        if (client.isEmpty()) {
            return NONE;
        }
        var name = client.get();
        if (clients.contains(name)) {
            return name;
        }
        return CLIENT.matcher(name).matches() && clients.size() < MOST_CLIENTS && clients.add(name) ? name : OTHER;
    }
}
