package se.delmal.server.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Keeps answers to public questions as the bytes that were sent, up to a weight in bytes.
 *
 * <p>The catalogue does not change while the server runs, so nothing is ever stale. What is asked once does not push out
 * what is asked often: admission is by frequency.
 */
@Component
class PublicAnswers {

    /** What an entry weighs beside its bytes: its key, and what the cache keeps about it. */
    private static final int ENTRY = 300;

    private final Cache<AnswerId, byte[]> kept;

    PublicAnswers(@Value("${delmal.public-answers}") DataSize most) {
        this.kept = Caffeine.newBuilder()
                .maximumWeight(most.toBytes())
                .weigher((AnswerId id, byte[] bytes) -> bytes.length + ENTRY)
                .build();
    }

    /** Returns what identifies the bytes of an answer. */
    static AnswerId id(
            String content,
            String documentId,
            Optional<String> operationName,
            String canonicalVariables,
            MediaType mediaType,
            boolean gzip) {
        return AnswerId.of(
                content,
                documentId,
                operationName.orElse(""),
                canonicalVariables,
                mediaType.toString(),
                gzip ? "gzip" : "identity");
    }

    Optional<byte[]> find(AnswerId id) {
        return Optional.ofNullable(kept.getIfPresent(id));
    }

    void keep(AnswerId id, byte[] bytes) {
        kept.put(id, bytes);
    }

    /** Returns the weight of all that is kept, in bytes. */
    long weight() {
        kept.cleanUp();
        return kept.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
    }
}
