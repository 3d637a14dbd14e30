package se.delmal.server.change;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.delmal.server.identity.IdentityCipher;
import se.delmal.server.storage.Changes;
import tools.jackson.databind.json.JsonMapper;

/** The changes that were made, by their keys. A key is kept for longer than anybody tries again, and then forgotten. */
@Repository
class MadeChanges {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Clock clock;
    private final Duration lifetime;
    private final IdentityCipher cipher;

    MadeChanges(
            JdbcClient database,
            Clock clock,
            @Value("${delmal.idempotency-keys-live}") Duration lifetime,
            IdentityCipher cipher) {
        this.database = database;
        this.clock = clock;
        this.cipher = cipher;
        this.lifetime = lifetime;
    }

    /**
     * A change that was made.
     *
     * @param isSame  whether it was made with the arguments of the request
     * @param change  what it came to
     */
    record Known(boolean isSame, MadeChange change) {}

    /** Returns the change that was made under the key of a request. */
    Optional<Known> find(WriteRequest request) {
        return asked("""
                        select input_seal, result from made_change
                        where tenant = :tenant and caller = :caller and field = :field and idempotency = :key
                          and made >= :oldest
                        """, request)
                .param("oldest", oldest())
                .query((row, number) -> new Known(
                        cipher.conceals(place(request), row.getString("input_seal"), request.inputHash()),
                        JSON.readValue(row.getString("result"), MadeChange.class)))
                .optional();
    }

    /**
     * Notes what the change of a request comes to. Belongs to the transaction that makes it. Whoever makes the same change at the same
     * time waits here for the other.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the change has been made meanwhile
     */
    void add(WriteRequest request, MadeChange change) {
        Changes.requireTransaction();
        asked("""
                        delete from made_change
                        where tenant = :tenant and caller = :caller and field = :field and idempotency = :key
                          and made < :oldest
                        """, request).param("oldest", oldest()).update();
        asked("""
                        insert into made_change (tenant, caller, field, idempotency, input_seal, result, made)
                        values (:tenant, :caller, :field, :key, :seal, :result, :made)
                        """, request)
                .param("seal", cipher.conceal(place(request), request.inputHash()))
                .param("result", JSON.writeValueAsString(change))
                .param("made", Timestamp.from(clock.instant()))
                .update();
    }

    /** Forgets the keys whose time is over, and returns how many they were. */
    int forget() {
        return database.sql("delete from made_change where made < :oldest")
                .param("oldest", oldest())
                .update();
    }

    /** A hash alone would let an identity number be found by trying all there are. */
    private static String place(WriteRequest request) {
        var caller = request.caller();
        return "made-change/" + caller.tenant().length() + ":" + caller.tenant() + "/"
                + caller.subject().length() + ":" + caller.subject() + "/" + request.field() + "/" + request.key();
    }

    private Timestamp oldest() {
        Instant limit = clock.instant().minus(lifetime);
        return Timestamp.from(limit);
    }

    private JdbcClient.StatementSpec asked(String sql, WriteRequest request) {
        return database.sql(sql)
                .param("tenant", request.caller().tenant())
                .param("caller", request.caller().subject())
                .param("field", request.field())
                .param("key", request.key());
    }
}
