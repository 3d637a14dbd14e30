package se.delmal.server.trainee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.delmal.role.Role;
import se.delmal.server.security.Caller;

/** Where callers stand to trainees, whichever record it is about. */
@Repository
@Transactional(readOnly = true)
public class TraineesOfCallers {

    private final JdbcClient database;
    private final Clock clock;

    TraineesOfCallers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Where somebody stands to a trainee.
     *
     * @param isTrainee  whether they are the trainee
     * @param roles  the roles that they hold today in any of the trainee's records
     */
    public record Standing(boolean isTrainee, Set<Role> roles) {

        /** Copies the roles. */
        public Standing {
            roles = Set.copyOf(roles);
        }
    }

    /** Returns the trainee that a caller is. */
    public Optional<String> own(Caller caller) {
        return database.sql("select id from trainee where tenant = :tenant and subject = :subject")
                .param("tenant", caller.tenant())
                .param("subject", caller.subject())
                .query(String.class)
                .optional();
    }

    /** Returns where somebody stands to a trainee; nothing, where they have nothing to do with each other. */
    public Optional<Standing> standing(Caller caller, String trainee) {
        if (own(caller).filter(trainee::equals).isPresent()) {
            return Optional.of(new Standing(true, Set.of()));
        }
        var roles = new HashSet<>(database.sql("""
                        select distinct a.role as role from role_assignment a
                        join person p on p.record_id = a.record_id and p.ref = a.person_ref
                        join training_record r on r.id = a.record_id
                        where r.tenant = :tenant and r.trainee_id = :trainee and p.subject = :subject
                          and a.valid_from <= :today and (a.valid_through is null or a.valid_through >= :today)
                        """)
                .param("tenant", caller.tenant())
                .param("trainee", trainee)
                .param("subject", caller.subject())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> Role.valueOf(row.getString("role")))
                .list());
        return roles.isEmpty() ? Optional.empty() : Optional.of(new Standing(false, roles));
    }
}
