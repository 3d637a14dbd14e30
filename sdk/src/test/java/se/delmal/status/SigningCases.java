package se.delmal.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.record.Person;
import se.delmal.record.Signature;
import se.delmal.record.SupervisorTraining;
import se.delmal.role.Role;
import se.delmal.rule.SigningCase;

/** All combinations of what decides who may sign. */
final class SigningCases {

    static final String SIGNER = "siv";
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    static final List<Optional<List<Specialty>>> SPECIALTIES = List.of(
            Optional.empty(),
            Optional.of(List.of()),
            Optional.of(List.of(SigningOracle.intended())),
            Optional.of(List.of(Specialty.of("psykiatri"))));

    static final List<Optional<List<SupervisorTraining>>> TRAINING = List.of(
            Optional.empty(),
            Optional.of(List.of()),
            Optional.of(List.of(training(2007))),
            Optional.of(List.of(training(2012))),
            Optional.of(List.of(training(DAY.getYear() + 1))));

    static final List<Optional<String>> TRAINEES = List.of(Optional.empty(), Optional.of(SIGNER), Optional.of("tova"));

    static final List<List<Signature>> OTHERS = List.of(
            List.of(),
            List.of(new Signature(SIGNER, Role.PRINCIPAL_SUPERVISOR, DAY)),
            List.of(new Signature("ines", Role.PRINCIPAL_SUPERVISOR, DAY)));

    static final List<Optional<Boolean>> FLAGS = List.of(Optional.empty(), Optional.of(true), Optional.of(false));

    /** Shows every combination of a form and one role with all that may be told. */
    static void all(Consumer<SigningCase> shown) {
        for (Form form : forms()) {
            for (Role role : Role.values()) {
                for (var specialties : SPECIALTIES) {
                    for (var training : TRAINING) {
                        var signer = person(specialties, training);
                        for (var trainee : TRAINEES) {
                            for (var others : OTHERS) {
                                for (var appointed : FLAGS) {
                                    shown.accept(of(form, DAY, signer, List.of(role), trainee, others, appointed));
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    record Form(Edition edition, String annex) {}

    static List<Form> forms() {
        var forms = new ArrayList<Form>();
        forms.add(new Form(Edition.SOSFS_2008_17, "1"));
        for (Edition edition : List.of(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8)) {
            SigningOracle.annexes(edition).forEach(annex -> forms.add(new Form(edition, annex)));
        }
        return forms;
    }

    static SigningCase of(
            Form form,
            LocalDate on,
            Person signer,
            List<Role> roles,
            Optional<String> trainee,
            List<Signature> others,
            Optional<Boolean> appointed) {
        var asked = SigningCase.of(
                        form.edition(), form.annex(), Optional.of(SigningOracle.intended()), on, signer, roles)
                .beside(others.toArray(Signature[]::new));
        if (trainee.isPresent()) {
            asked = asked.aboutTrainee(trainee.get());
        }
        return appointed.isPresent() ? asked.appointedByHead(appointed.get()) : asked;
    }

    static Person person(Optional<List<Specialty>> specialties, Optional<List<SupervisorTraining>> training) {
        return new Person(
                SIGNER,
                Optional.empty(),
                specialties,
                Optional.empty(),
                training,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static SupervisorTraining training(int year) {
        return new SupervisorTraining(Optional.empty(), year, Optional.empty());
    }

    private SigningCases() {}
}
