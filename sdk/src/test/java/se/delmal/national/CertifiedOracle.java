package se.delmal.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.LearningActivity;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Certificate;
import se.delmal.record.Person;
import se.delmal.record.Signature;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.time.Programme;

/**
 * Which delmål are certified, written once more from the forms: a table of what each form certifies and who signs it, and the
 * activities of the catalogue. It knows only forms with one signature, which all forms for single delmål are.
 */
final class CertifiedOracle {

    private static final Map<String, ActivityKind> FORMS_2015 = Map.of(
            "3", ActivityKind.AUSCULTATION,
            "4", ActivityKind.CLINICAL_SERVICE,
            "5", ActivityKind.COURSE,
            "6", ActivityKind.QUALITY_AND_DEVELOPMENT_WORK,
            "7", ActivityKind.INDEPENDENT_WRITTEN_WORK);

    private static final Map<String, ActivityKind> FORMS_2021 = Map.of(
            "8", ActivityKind.AUSCULTATION,
            "9", ActivityKind.CLINICAL_SERVICE,
            "10", ActivityKind.COURSE,
            "11", ActivityKind.DEVELOPMENT_WORK,
            "12", ActivityKind.FREE_EVIDENCE);

    private static final Set<Role> SUPERVISORS =
            Set.of(Role.SUPERVISOR, Role.PRINCIPAL_SUPERVISOR, Role.PLACEMENT_SUPERVISOR);

    /** Returns the certified delmål of a record at the end of a day. */
    static Set<DelmalCode> certified(TraineeRecord record, LocalDate day) {
        var certified = new TreeSet<DelmalCode>();
        for (Delmal delmal : concerned(record)) {
            if (isCertified(delmal, record, day)) {
                certified.add(delmal.code());
            }
        }
        return certified;
    }

    /**
     * The eighteen of foundation training where the programme or the edition has it, then those of the specialty; none in
     * <i>allmäntjänstgöring</i>, whatever edition its record names, since the descriptions are about what comes after it.
     */
    private static List<Delmal> concerned(TraineeRecord record) {
        var catalogue = TargetCatalogue.standard();
        var concerned = new ArrayList<Delmal>();
        if (record.programme() == Programme.AT) {
            return concerned;
        }
        if (record.programme() == Programme.BT || record.edition().equals(Optional.of(Edition.HSLF_FS_2021_8))) {
            concerned.addAll(catalogue.foundation());
        }
        if (record.programme() == Programme.ST) {
            catalogue
                    .find(record.specialty().orElseThrow(), record.edition().orElseThrow())
                    .ifPresent(description -> concerned.addAll(description.delmal()));
        }
        return concerned;
    }

    private static boolean isCertified(Delmal delmal, TraineeRecord record, LocalDate day) {
        if (delmal.group() == DelmalGroup.BT) {
            return record.btApproved().filter(on -> !on.isAfter(day)).isPresent()
                    || record.entries(Certificate.class)
                            .anyMatch(one -> one.form().edition() == Edition.HSLF_FS_2021_8
                                    && one.form().annex().equals("2")
                                    && one.delmal().contains(delmal.code())
                                    && isSigned(one, SUPERVISORS, record, day));
        }
        var proved = new HashSet<ActivityKind>();
        record.entries(Certificate.class)
                .filter(one -> one.delmal().contains(delmal.code()))
                .forEach(one -> {
                    var kind = kindOn(one, delmal.edition());
                    if (kind != null
                            && one.covers().orElse(kind) == kind
                            && isSigned(one, signersOf(kind), record, day)) {
                        proved.add(kind);
                    }
                });
        return delmal.activities().stream()
                .filter(LearningActivity::mandatory)
                .allMatch(activity -> proved.contains(activity.kind())
                        || alternatives(activity, delmal).stream().anyMatch(proved::contains));
    }

    private static @Nullable ActivityKind kindOn(Certificate certificate, Edition edition) {
        if (certificate.form().edition() != edition) {
            return null;
        }
        return (edition == Edition.SOSFS_2015_8 ? FORMS_2015 : FORMS_2021)
                .get(certificate.form().annex());
    }

    private static List<ActivityKind> alternatives(LearningActivity activity, Delmal delmal) {
        return delmal.activities().stream()
                .filter(other -> activity.alternativeGroup().isPresent()
                        && other.mandatory()
                        && other.alternativeGroup().equals(activity.alternativeGroup()))
                .map(LearningActivity::kind)
                .toList();
    }

    private static Set<Role> signersOf(ActivityKind kind) {
        if (kind != ActivityKind.COURSE) {
            return SUPERVISORS;
        }
        var signers = new HashSet<>(SUPERVISORS);
        signers.add(Role.COURSE_LEADER);
        return signers;
    }

    private static boolean isSigned(Certificate certificate, Set<Role> signers, TraineeRecord record, LocalDate day) {
        return certificate.signatures().stream()
                .anyMatch(signature -> !signature.on().isAfter(day)
                        && signers.contains(signature.role())
                        && !isTrainee(signature, record)
                        && (signature.role() == Role.COURSE_LEADER || mayBeSpecialist(signature, record)));
    }

    private static boolean isTrainee(Signature signature, TraineeRecord record) {
        return record.assignments().orElse(List.of()).stream()
                .anyMatch(assignment ->
                        assignment.role() == Role.TRAINEE && assignment.holder().equals(signature.by()));
    }

    private static boolean mayBeSpecialist(Signature signature, TraineeRecord record) {
        return record.person(signature.by()).flatMap(Person::specialties).stream()
                .noneMatch(List::isEmpty);
    }

    private CertifiedOracle() {}
}
