package se.delmal.server.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmal.role.Role;
import se.delmal.server.identity.IdentityNumber;
import se.delmal.server.security.AccessPolicy;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.security.AccessPolicy.Grant;
import se.delmal.server.security.Caller;
import se.delmal.server.security.Relations;
import se.delmal.server.trainee.Ids;
import se.delmal.server.trainee.RecordWriter.NewTrainee;
import se.delmal.server.trainee.TraineesOfCallers;
import se.delmal.server.validation.Validators;
import se.delmal.validation.Line;
import se.delmal.validation.Told;

/** Says whose a new record is to be. */
@Component
class NewTrainees {

    private static final List<String> TRAINEE = List.of("input", "trainee");

    private final TraineesOfCallers trainees;
    private final Relations relations;
    private final Clock clock;

    NewTrainees(TraineesOfCallers trainees, Relations relations, Clock clock) {
        this.trainees = trainees;
        this.relations = relations;
        this.clock = clock;
    }

    /**
     * Whose a new record is to be.
     *
     * @param id  the trainee's id
     * @param as  as whom the caller makes it
     * @param newcomer  the trainee, unless they are known already
     * @param number  the newcomer's identity number
     */
    record Chosen(String id, Role as, Optional<NewTrainee> newcomer, Optional<IdentityNumber> number) {}

    /** What is told of a newcomer, not checked yet. */
    record Identity(@Told @Line(max = 200) String displayName) {}

    /** Returns whose a record is to be, or adds what is wrong with it. */
    Optional<Chosen> choose(Caller caller, Map<String, Object> trainee, List<UserError> errors) {
        if (trainee.get("existing") instanceof String id) {
            return existing(caller, id, errors);
        }
        return newcomer(caller, RecordText.object(trainee.get("identity")), errors);
    }

    private Optional<Chosen> existing(Caller caller, String id, List<UserError> errors) {
        var path = EntryChange.and(TRAINEE, "existing");
        var today = LocalDate.now(clock);
        var holdings = relations.toTrainees(caller, List.of(id)).getOrDefault(id, List.of());
        var role = holdings.stream()
                .flatMap(holding -> AccessPolicy.role(caller, holding, today).stream())
                .findFirst();
        var giving = holdings.stream()
                .filter(holding -> AccessPolicy.grant(Facet.ADD_RECORD, caller, holding, today) == Grant.YES)
                .flatMap(holding -> AccessPolicy.role(caller, holding, today).stream())
                .findFirst();
        if (role.isEmpty()) {
            errors.add(UserError.InputError.of(
                    UserErrorCode.UNKNOWN_REFERENCE,
                    path,
                    "Det finns ingen sådan ST-läkare.",
                    "There is no such trainee."));
        } else if (giving.isEmpty()) {
            errors.add(UserError.PermissionError.of(path, AccessPolicy.roles(Facet.ADD_RECORD, Grant.YES)));
        }
        return giving.map(as -> new Chosen(id, as, Optional.empty(), Optional.empty()));
    }

    private Optional<Chosen> newcomer(Caller caller, Map<String, Object> told, List<UserError> errors) {
        var path = EntryChange.and(TRAINEE, "identity");
        var identity = new Identity(Objects.toString(told.get("displayName"), ""));
        var number = told.get("identityNumber") instanceof IdentityNumber known
                ? Optional.of(known)
                : Optional.<IdentityNumber>empty();
        int before = errors.size();
        if (trainees.own(caller).isPresent()) {
            errors.add(UserError.InputError.of(
                    UserErrorCode.DUPLICATE,
                    path,
                    "Du finns redan. Ange ditt id som existing.",
                    "You are known already. Give your id as existing."));
        }
        if (number.isEmpty()) {
            errors.add(
                    UserError.InputError.of(
                            UserErrorCode.INVALID,
                            EntryChange.and(path, "identityNumber"),
                            "Ska vara ett personnummer eller samordningsnummer som ÅÅÅÅMMDDNNNN, med rätt kontrollsiffra.",
                            "Must be a personnummer or samordningsnummer in the form YYYYMMDDNNNN, with the right check digit."));
        }
        if (!Validators.shared().validate(identity).isEmpty()) {
            errors.add(UserError.InputError.of(
                    UserErrorCode.INVALID,
                    EntryChange.and(path, "displayName"),
                    "Ska ha 1 till 200 tecken.",
                    "Must have 1 to 200 characters."));
        }
        if (errors.size() > before) {
            return Optional.empty();
        }
        var id = Ids.random(Ids.Kind.TRAINEE);
        return Optional.of(new Chosen(
                id,
                Role.TRAINEE,
                Optional.of(new NewTrainee(caller.tenant(), id, Optional.of(caller.subject()), identity.displayName())),
                number));
    }
}
