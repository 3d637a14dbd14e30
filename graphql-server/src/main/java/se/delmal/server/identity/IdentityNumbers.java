package se.delmal.server.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.server.storage.Changes;

/** Stores identity numbers, encrypted. Who may read one is for {@code AccessPolicy} to say before this is asked. */
@Repository
public class IdentityNumbers {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final IdentityCipher cipher;

    IdentityNumbers(JdbcClient database, TransactionTemplate transaction, IdentityCipher cipher) {
        this.database = database;
        this.transaction = transaction;
        this.cipher = cipher;
    }

    /** Stores a trainee's number, in place of any other. Belongs to a transaction of the caller's. */
    public void store(String tenant, String traineeId, IdentityNumber number) {
        Changes.requireTransaction();
        int changed = database.sql("update trainee set identity_number = :number where tenant = :tenant and id = :id")
                .param("number", cipher.encrypt(tenant, traineeId, number))
                .param("tenant", tenant)
                .param("id", traineeId)
                .update();
        if (changed != 1) {
            throw new IllegalArgumentException("There is no such trainee");
        }
    }

    /** Returns the numbers of trainees of a tenant, by their ids; none where none is stored. */
    Map<String, IdentityNumber> find(String tenant, Collection<String> trainees) {
        var found = new HashMap<String, IdentityNumber>();
        if (!trainees.isEmpty()) {
            database.sql("select id, identity_number from trainee"
                            + " where tenant = :tenant and id in (:ids) and identity_number is not null")
                    .param("tenant", tenant)
                    .param("ids", Set.copyOf(trainees))
                    .query(row -> {
                        var id = row.getString("id");
                        found.put(id, cipher.decrypt(tenant, id, row.getString("identity_number")));
                    });
        }
        return found;
    }

    /**
     * Encrypts the numbers of the trainees after an id again, with the newest key; one that has changed meanwhile is newer anyway.
     *
     * @return the ids of those it went through, in their order; none when there are no more
     */
    public List<String> encryptAgain(String after, int most) {
        return Objects.requireNonNull(transaction.execute(status -> encryptStep(after, most)));
    }

    private List<String> encryptStep(String after, int most) {
        record Kept(String tenant, String id, String number) {}
        var step = database.sql("select tenant, id, identity_number from trainee"
                        + " where id > :after and identity_number is not null order by id fetch first " + most
                        + " rows only")
                .param("after", after)
                .query((row, number) ->
                        new Kept(row.getString("tenant"), row.getString("id"), row.getString("identity_number")))
                .list();
        for (Kept kept : step) {
            var number = cipher.decrypt(kept.tenant(), kept.id(), kept.number());
            database.sql("update trainee set identity_number = :number where id = :id and identity_number = :before")
                    .param("number", cipher.encrypt(kept.tenant(), kept.id(), number))
                    .param("id", kept.id())
                    .param("before", kept.number())
                    .update();
        }
        return step.stream().map(Kept::id).toList();
    }
}
