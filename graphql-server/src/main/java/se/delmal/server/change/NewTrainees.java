package se.delmal.server.change;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmal.server.security.AccessPolicy;
import se.delmal.server.security.Action;
import se.delmal.server.security.Caller;
import se.delmal.server.trainee.Ids;
import se.delmal.server.trainee.RecordWriter.NewTrainee;
import se.delmal.server.trainee.TraineesOfCallers;
import se.delmal.validation.Line;
import se.delmal.validation.PersonalIdentityNumber;
import se.delmal.validation.Told;

/** Says whose a new record is to be. */
@Component
class NewTrainees {

    private static final List<String> TRAINEE = List.of("input", "trainee");

    private final TraineesOfCallers trainees;
    private final Validator validator;

    NewTrainees(TraineesOfCallers trainees, Validator validator) {
        this.trainees = trainees;
        this.validator = validator;
    }

    /**
     * Whose a new record is to be.
     *
     * @param id  the trainee's id
     * @param newcomer  the trainee, unless they are known already
     */
    record Chosen(String id, Optional<NewTrainee> newcomer) {}

    /** What is told of a newcomer, not checked yet. */
    record Identity(
            @Told @PersonalIdentityNumber String identityNumber,
            @Told @Line(max = 200) String displayName) {}

    /** Returns whose a record is to be, or adds what is wrong with it. */
    Optional<Chosen> choose(Caller caller, Map<String, Object> trainee, List<UserError> errors) {
        if (trainee.get("existing") instanceof String id) {
            return existing(caller, id, errors);
        }
        return newcomer(caller, RecordText.object(trainee.get("identity")), errors);
    }

    private Optional<Chosen> existing(Caller caller, String id, List<UserError> errors) {
        var path = EntryChange.and(TRAINEE, "existing");
        var standing = trainees.standing(caller, id);
        if (standing.isEmpty()) {
            errors.add(UserError.InputError.of(
                    UserErrorCode.UNKNOWN_REFERENCE,
                    path,
                    "Det finns ingen sådan ST-läkare.",
                    "There is no such trainee."));
        } else if (!AccessPolicy.permits(
                Action.ADD_RECORD, standing.get().isTrainee(), standing.get().roles())) {
            errors.add(UserError.PermissionError.of(path, AccessPolicy.rolesFor(Action.ADD_RECORD)));
        } else {
            return Optional.of(new Chosen(id, Optional.empty()));
        }
        return Optional.empty();
    }

    private Optional<Chosen> newcomer(Caller caller, Map<String, Object> told, List<UserError> errors) {
        var path = EntryChange.and(TRAINEE, "identity");
        var identity = new Identity(
                Objects.toString(told.get("identityNumber"), ""), Objects.toString(told.get("displayName"), ""));
        int before = errors.size();
        if (trainees.own(caller).isPresent()) {
            errors.add(UserError.InputError.of(
                    UserErrorCode.DUPLICATE,
                    path,
                    "Du finns redan. Ange ditt id som existing.",
                    "You are known already. Give your id as existing."));
        }
        if (isWrong(identity, "identityNumber")) {
            errors.add(
                    UserError.InputError.of(
                            UserErrorCode.INVALID,
                            EntryChange.and(path, "identityNumber"),
                            "Ska vara ett personnummer eller samordningsnummer som ÅÅÅÅMMDDNNNN, med rätt kontrollsiffra.",
                            "Must be a personnummer or samordningsnummer in the form YYYYMMDDNNNN, with the right check digit."));
        }
        if (isWrong(identity, "displayName")) {
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
                Optional.of(new NewTrainee(
                        caller.tenant(),
                        id,
                        Optional.of(caller.subject()),
                        identity.displayName(),
                        Optional.of(identity.identityNumber())))));
    }

    private boolean isWrong(Identity identity, String field) {
        return !validator.validateProperty(identity, field).isEmpty();
    }
}
