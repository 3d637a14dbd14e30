package se.delmal.rule;

import java.util.Set;
import se.delmal.record.Course;
import se.delmal.record.CoursePurpose;
import se.delmal.record.EntryKind;
import se.delmal.role.Role;

/** Courses that meet some conditions; one counts once it has ended. */
public final class Courses extends Selection<Course, Courses> {

    Courses(Picked<Course> picked) {
        super(picked);
    }

    static Courses all() {
        return new Courses(all(Course.class, EntryKind.COURSE));
    }

    @Override
    Courses with(Picked<Course> other) {
        return new Courses(other);
    }

    /** Returns those for one of some purposes. */
    public Courses forPurpose(CoursePurpose... purposes) {
        var wanted = Set.of(purposes);
        return where("PURPOSE", (course, judgement) -> Truth.of(wanted.contains(course.purpose())));
    }

    /** Returns those that each of some roles took part in together with the trainee. */
    public Courses togetherWith(Role... roles) {
        return where(Shown.<Course>attended(Course::attendees, roles));
    }

    /** Returns those that replace a placement. */
    public Courses replacingAPlacement() {
        return where(
                "REPLACES", (course, judgement) -> Truth.of(course.replaces().isPresent()));
    }
}
