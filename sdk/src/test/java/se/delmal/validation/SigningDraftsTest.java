package se.delmal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmal.record.Signature;
import se.delmal.record.Trainees;
import se.delmal.role.Role;
import se.delmal.rule.SigningCase;

class SigningDraftsTest {

    private final SigningDrafts drafts = SigningDrafts.using(Validators.PLAIN);

    @Test
    void readsAllThatIsTold() {
        var input = question();
        input.put("profile", "skane");
        input.put("trainee", "tova");
        input.put("unit", "Björkdalens vårdcentral");
        input.put("otherSigners", List.of(Map.of("by", "siv", "role", "PRINCIPAL_SUPERVISOR", "on", "2026-06-01")));
        input.put("consulted", List.of("DIRECTOR_OF_STUDIES"));
        input.put("appointedByHead", false);

        var accepted = (CheckedSigning.Accepted) drafts.accept(input);

        assertThat(accepted.profile()).isEqualTo("skane");
        assertThat(accepted.signing())
                .returns("7", SigningCase::annex)
                .returns(Optional.of(Trainees.generalMedicine()), SigningCase::specialty)
                .returns(List.of(Role.DESIGNATED_SPECIALIST), SigningCase::roles)
                .returns(Optional.of("tova"), SigningCase::trainee)
                .returns(Optional.of("Björkdalens vårdcentral"), SigningCase::traineeUnit)
                .returns(
                        List.of(new Signature("siv", Role.PRINCIPAL_SUPERVISOR, Trainees.day("2026-06-01"))),
                        SigningCase::otherSignatures)
                .returns(Optional.of(List.of(Role.DIRECTOR_OF_STUDIES)), SigningCase::consulted)
                .returns(Optional.of(false), SigningCase::appointedByHead);
    }

    @Test
    void whatIsLeftOutIsNotTold() {
        var accepted = (CheckedSigning.Accepted) drafts.accept(question());

        assertThat(accepted.profile()).isEqualTo("national");
        assertThat(accepted.signing().trainee()).isEmpty();
        assertThat(accepted.signing().consulted()).isEmpty();
        assertThat(accepted.signing().appointedByHead()).isEmpty();
        assertThat(accepted.signing().signer().specialties()).isEmpty();
    }

    @Test
    void tellsEveryFaultAtOnceWithItsPlace() {
        var input = question();
        input.put("annex", "14");
        input.put("specialty", "trolleri");
        input.put("on", "2026-02-30");
        input.put(
                "signer",
                Map.of(
                        "ref",
                        "siv",
                        "specialties",
                        List.of("trolleri"),
                        "supervisorTraining",
                        List.of(Map.of("year", 12))));
        input.put("signerRoles", List.of("WIZARD"));
        input.put("otherSigners", List.of(Map.of("by", "siv", "role", "SUPERVISOR", "on", "2026-13-01")));
        input.put("colour", "blue");

        var faults = ((CheckedSigning.Refused) drafts.accept(input)).faults();

        assertThat(faults)
                .extracting(fault -> String.join(".", fault.path()))
                .containsExactly(
                        "annex",
                        "specialty",
                        "on",
                        "signer.specialties.0",
                        "signer.supervisorTraining.0.year",
                        "signerRoles.0",
                        "otherSigners.0.on",
                        "colour");
        assertThat(faults.get(0))
                .returns(FaultCode.UNKNOWN_REFERENCE, Fault::code)
                .satisfies(fault -> assertThat(fault.citations()).isNotEmpty())
                .satisfies(fault -> assertThat(fault.message().sv()).contains("12, 13"));
        assertThat(faults)
                .allSatisfy(
                        fault -> assertThat(fault.message().sv()).doesNotContain("trolleri", "WIZARD", "2026-02-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "HSLF_FS_2021_8, 9, false",
        "HSLF_FS_2021_8, 4, true",
        "SOSFS_2015_8, 4, false",
        "SOSFS_2008_17, 4, false"
    })
    void theSpecialtyIsNeededOnAllFormsButThoseOfFoundationTraining(String edition, String annex, boolean accepted) {
        var input = question();
        input.put("edition", edition);
        input.put("annex", annex);
        input.remove("specialty");

        var checked = drafts.accept(input);

        assertThat(checked instanceof CheckedSigning.Accepted).isEqualTo(accepted);
        if (checked instanceof CheckedSigning.Refused refused) {
            assertThat(refused.faults()).singleElement().satisfies(fault -> {
                assertThat(fault.path()).containsExactly("specialty");
                assertThat(fault.code()).isEqualTo(FaultCode.REQUIRED);
            });
        }
    }

    @Test
    void nothingAtAllLacksWhatIsRequired() {
        var faults = ((CheckedSigning.Refused) drafts.accept(Map.of())).faults();

        assertThat(faults)
                .extracting(fault -> String.join(".", fault.path()))
                .containsExactly("edition", "annex", "on", "signer", "signerRoles");
    }

    private static Map<String, Object> question() {
        var input = new LinkedHashMap<String, Object>();
        input.put("edition", "HSLF_FS_2021_8");
        input.put("annex", "7");
        input.put("specialty", "allmanmedicin");
        input.put("on", "2026-06-01");
        input.put("signer", Map.of("ref", "ines"));
        input.put("signerRoles", List.of("DESIGNATED_SPECIALIST"));
        return input;
    }
}
