package se.delmal.server.mapping;

import java.util.Collection;
import java.util.List;
import se.delmal.catalogue.Attestor;
import se.delmal.role.Role;

/** Says in the schema's roles who may certify. */
public final class Attestors {

    private Attestors() {}

    /** Returns the roles, each once. */
    public static List<Role> roles(Collection<Attestor> attestors) {
        return attestors.stream().map(Attestors::role).distinct().toList();
    }

    /** Returns the role; a specialist who is appointed or called in to sign is a designated one. */
    static Role role(Attestor attestor) {
        return switch (attestor) {
            case SUPERVISOR -> Role.SUPERVISOR;
            case COURSE_LEADER -> Role.COURSE_LEADER;
            case PRINCIPAL_SUPERVISOR -> Role.PRINCIPAL_SUPERVISOR;
            case HEAD_OF_UNIT -> Role.HEAD_OF_UNIT;
            case APPOINTED_SPECIALIST, SECOND_SPECIALIST -> Role.DESIGNATED_SPECIALIST;
            case EXTERNAL_ASSESSOR -> Role.EXTERNAL_ASSESSOR;
            case APPLICANT -> Role.TRAINEE;
        };
    }
}
