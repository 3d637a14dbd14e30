package se.delmal.region;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.Edition;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.record.SupervisorTraining;
import se.delmal.role.Role;
import se.delmal.rule.Fact;
import se.delmal.rule.Severity;
import se.delmal.rule.SigningCase;
import se.delmal.rule.SigningRule;

/** Östergötland's guideline for general medicine, about who signs. */
final class OstergotlandSigning {

    static final int FIRST_YEAR = 2008;
    static final Set<Edition> BOTH = Set.of(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);

    private static final String GUIDELINE = "Region Östergötland, lokala riktlinjer för ST";
    private static final String COURSE = "ST-LIV";

    static List<SigningRule> all() {
        return List.of(
                new HeadOrAppointed(
                        "OST-2023-RULE-CERT-SIGNER",
                        Severity.ERROR,
                        Citation.of(GUIDELINE, "Chefens ansvar", BindingForce.LOCAL_DUTY),
                        true,
                        signing -> signing.signerIsSpecialistIn(LocalSignerRule.GENERAL_MEDICINE),
                        signing -> LocalSignerRule.all(
                                signing.signerIsSpecialistIn(LocalSignerRule.GENERAL_MEDICINE),
                                worksAtTheTraineesCentre(signing))),
                new QualifiedSupervisor(
                        "OST-2023-RULE-PSUP-QUALIFICATION",
                        Severity.ERROR,
                        Citation.of(GUIDELINE, "Handledning", BindingForce.LOCAL_REQUIREMENT),
                        BOTH,
                        Set.of(Role.PRINCIPAL_SUPERVISOR),
                        List.of(Fact.of("firstYear", FIRST_YEAR)),
                        signing -> LocalSignerRule.all(
                                signing.signerIsSpecialistIn(LocalSignerRule.GENERAL_MEDICINE),
                                hasCurrentTraining(signing))),
                new WrittenWorkSigner(
                        "OST-2023-RULE-SCIENCE-SUPERVISOR-PHD",
                        Citation.of(GUIDELINE, "Vetenskapligt arbete", BindingForce.LOCAL_REQUIREMENT)));
    }

    private static Optional<Boolean> worksAtTheTraineesCentre(SigningCase signing) {
        return signing.traineeUnit().flatMap(centre -> signing.signer().unit().map(centre::equals));
    }

    /** From 2008 on, and the named course or one made for supervisors of specialist training. */
    private static Optional<Boolean> hasCurrentTraining(SigningCase signing) {
        return signing.signer().supervisorTraining().flatMap(done -> {
            var recent = done.stream()
                    .filter(training -> training.year() >= FIRST_YEAR
                            && training.year() <= signing.on().getYear())
                    .map(OstergotlandSigning::isForSpecialistTraining)
                    .toList();
            if (recent.contains(Optional.of(true))) {
                return Optional.of(true);
            }
            return recent.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
        });
    }

    private static Optional<Boolean> isForSpecialistTraining(SupervisorTraining training) {
        boolean named = training.name()
                .filter(name -> name.toUpperCase(Locale.ROOT).contains(COURSE))
                .isPresent();
        return named ? Optional.of(true) : training.stSpecific();
    }

    private OstergotlandSigning() {}
}
