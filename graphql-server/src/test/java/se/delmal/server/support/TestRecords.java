package se.delmal.server.support;

import java.time.LocalDate;
import java.util.Optional;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.record.CareSetting;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.RoleAssignment;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;

/** Small records. */
public final class TestRecords {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);

    private TestRecords() {}

    /** Returns the record of a year of full-time service, the placement {@code p}, under a principal supervisor, the person {@code h}. */
    public static TraineeRecord supervised() {
        return TraineeRecord.startingOn(START, Specialty.of("psykiatri"), Edition.SOSFS_2015_8)
                .withPersons(Person.of("h"))
                .assigning(new RoleAssignment(Role.PRINCIPAL_SUPERVISOR, "h", Span.of(START, Optional.empty())))
                .with(Placement.at(
                        "p",
                        "Psykiatriska kliniken",
                        CareSetting.PSYCHIATRY,
                        DateSpan.of(START, START.plusDays(364)),
                        WorkingFraction.FULL_TIME));
    }
}
