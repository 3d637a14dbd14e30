package se.delmal.region;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmal.record.Trainees.day;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmal.profile.ProgrammeOutline;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.Document;
import se.delmal.record.DocumentKind;
import se.delmal.record.DocumentPart;
import se.delmal.record.RoleAssignment;
import se.delmal.record.Trainees;
import se.delmal.role.Role;
import se.delmal.status.TraineeStatus;
import se.delmal.time.OngoingSpan;

class LocalProgrammesTest {

    private static final RegionalProfiles PROFILES = RegionalProfiles.load();

    @ParameterizedTest
    @CsvSource({
        "national, ''",
        "ostergotland, 7",
        "ostergotland-contract, '7, 11'",
        "skane, 9",
        "sormland, ''",
        "orebro-2008, 2"
    })
    void everyDocumentHasItsParts(String profile, String counts) {
        assertThat(PROFILES.get(profile).programmes())
                .extracting(outline -> String.valueOf(outline.parts().size()))
                .containsExactly(counts.isEmpty() ? new String[0] : counts.split(", "));
    }

    @Test
    void everyPartSaysWhatItIsInTwoLanguagesAndNamesTheRuleThatDemandsIt() {
        for (var profile : PROFILES.all()) {
            for (var outline : profile.programmes()) {
                assertThat(outline.parts()).allSatisfy(part -> {
                    assertThat(part.label().sv()).isNotBlank();
                    assertThat(part.contents().sv())
                            .isNotBlank()
                            .isNotEqualTo(part.contents().in(Locale.ENGLISH));
                    assertThat(part.rule().value()).contains("IUP");
                });
            }
        }
    }

    @Test
    void showsWhatTheRecordHoldsForEachPart() {
        var record = Trainees.readyToApply()
                .assigning(new RoleAssignment(
                        Role.PRINCIPAL_SUPERVISOR, Trainees.PRINCIPAL, new OngoingSpan(day("2021-09-01"))))
                .with(new Document(
                        "iup",
                        DocumentKind.INDIVIDUAL_PROGRAMME,
                        day("2022-01-10"),
                        Set.of(DocumentPart.COURSES),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
        var status = TraineeStatus.of(record, day("2024-01-10"), PROFILES.get("ostergotland"));

        var contents = status.programme();

        assertThat(contents).hasSize(7);
        assertThat(of(DocumentPart.COURSES, contents))
                .returns(true, ProgrammeOutline.Contents::documented)
                .returns(List.of("iup"), ProgrammeOutline.Contents::entries);
        assertThat(of(DocumentPart.SERVICE_AND_SCHEDULE, contents).entries())
                .containsExactly("bt1", "bt2", "p1", "p2", "p3");
        assertThat(of(DocumentPart.FORMALITIES, contents).assignments())
                .extracting(RoleAssignment::role)
                .containsExactly(Role.PRINCIPAL_SUPERVISOR);
        assertThat(of(DocumentPart.ASSESSMENTS, contents))
                .returns(false, ProgrammeOutline.Contents::documented)
                .returns(List.of(), ProgrammeOutline.Contents::entries);
    }

    private static ProgrammeOutline.Contents of(DocumentPart part, List<ProgrammeOutline.Contents> contents) {
        return contents.stream()
                .filter(each -> each.part().part() == part)
                .findFirst()
                .orElseThrow();
    }
}
