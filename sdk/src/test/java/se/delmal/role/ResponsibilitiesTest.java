package se.delmal.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.data.DataFiles;
import se.delmal.data.DataSchemas;
import se.delmal.time.Programme;

class ResponsibilitiesTest {

    private static final Map<String, String> RULES_OF = Map.of(
            "ostergotland", "OST-2023-RULE-",
            "ostergotland-contract", "OSTK-RULE-",
            "skane", "SKA-2022-RULE-",
            "sormland", "SOR-RULE-",
            "orebro-2008", "ORE-2008-RULE-");

    private final Responsibilities all = Responsibilities.standard();

    @ParameterizedTest
    @CsvSource({"ostergotland, 131", "ostergotland-contract, 59", "skane, 73", "sormland, 30", "orebro-2008, 54"})
    void everyDocumentIsThereInFull(String profile, int count) {
        assertThat(all.inProfiles(profile).size()).isEqualTo(count);
    }

    @Test
    void thereAreNoMoreThanThoseOfTheFiveDocuments() {
        assertThat(all.size()).isEqualTo(347);
        assertThat(all.profiles())
                .containsExactly("ostergotland", "ostergotland-contract", "skane", "sormland", "orebro-2008");
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL_REQUIREMENT, 105",
        "LOCAL_DUTY, 166",
        "LOCAL_RECOMMENDATION, 16",
        "GUIDANCE, 9",
        "UNKNOWN, 51",
        "STATUTE, 0",
        "REGULATION, 0",
        "GENERAL_ADVICE, 0"
    })
    void bindAsTheirDocumentsSay(BindingForce force, int count) {
        assertThat(all.withForces(force).size()).isEqualTo(count);
    }

    @Test
    void onlyThePlaceThatLostWhichTypeWasBoldIsOfUnknownForce() {
        var unknown = all.withForces(BindingForce.UNKNOWN);

        assertThat(unknown.profiles()).containsExactly("orebro-2008");
        assertThat(all.inProfiles("orebro-2008").size() - unknown.size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINEE, 103",
        "HEAD_OF_UNIT, 74",
        "DIRECTOR_OF_STUDIES, 48",
        "SUPERVISOR, 7",
        "PRINCIPAL_SUPERVISOR, 76",
        "AT_SUPERVISOR, 5",
        "NATIONAL_BOARD, 6",
        "COURSE_LEADER, 0"
    })
    void belongToSomebody(Role role, int count) {
        assertThat(all.ofRoles(role).size()).isEqualTo(count);
    }

    @Test
    void thePrincipalSupervisorInSormlandIsTheSupervisor() {
        var sormland = all.inProfiles("sormland");

        var found = sormland.ofRoles(Role.PRINCIPAL_SUPERVISOR);

        assertThat(found.all())
                .hasSize(7)
                .isEqualTo(sormland.ofRoles(Role.SUPERVISOR).all())
                .allMatch(duty -> duty.role() == Role.SUPERVISOR && duty.comparedRole() == Role.PRINCIPAL_SUPERVISOR);
    }

    @Test
    void onlySormlandDoesNotTellSupervisorsApart() {
        assertThat(all.all().stream().filter(duty -> duty.standsFor().isPresent()))
                .extracting(Responsibility::profile)
                .containsOnly("sormland");
    }

    @Test
    void everyOneCitesADocumentAndASection() {
        assertThat(all.all()).allSatisfy(duty -> {
            assertThat(duty.citation().document())
                    .startsWith(
                            switch (duty.profile()) {
                                case "ostergotland", "ostergotland-contract" -> "Region Östergötland, ";
                                case "skane" -> "Region Skåne, ";
                                case "sormland" -> "Landstinget Sörmland, ";
                                default -> "Örebro läns landsting, ";
                            });
            assertThat(duty.citation().provision()).isPresent();
            assertThat(duty.force()).isEqualTo(duty.citation().force());
        });
    }

    @Test
    void sectionsAreThoseOfTheDocument() {
        assertThat(all.get("OST-2023-HEAD-04").citation())
                .isEqualTo(Citation.of(
                        "Region Östergötland, lokala riktlinjer för ST",
                        "Handledning",
                        BindingForce.LOCAL_REQUIREMENT));
        assertThat(all.get("SKA-2022-HEAD-04").citation().provision()).hasValue("Verksamhetschefen ska ansvara för");
        assertThat(all.get("ORE-2008-NB-01").citation().provision())
                .hasValue("rubrik saknas, första listan efter ”Vårdgivaren”");
    }

    @Test
    void everySummaryIsOneLineInBothLanguages() {
        assertThat(all.all())
                .extracting(Responsibility::summary)
                .allSatisfy(
                        summary -> assertThat(List.of(summary.sv(), summary.en().orElseThrow()))
                                .allMatch(text -> text.matches("\\p{Lu}[^\\n]{8,129}[^.\\s]")));
    }

    @Test
    void everyLinkedRuleIsOfTheSameProfile() {
        assertThat(all.all())
                .allSatisfy(duty -> assertThat(duty.rules())
                        .doesNotHaveDuplicates()
                        .allMatch(rule -> rule.matches(RULES_OF.get(duty.profile()) + "[A-Z0-9]+(-[A-Z0-9]+)*")));
        assertThat(all.all().stream().flatMap(duty -> duty.rules().stream()).distinct())
                .hasSize(158);
    }

    @Test
    void whatIsSharedIsNotSharedWithItsOwner() {
        assertThat(all.all())
                .allSatisfy(duty ->
                        assertThat(duty.sharedWith()).doesNotHaveDuplicates().doesNotContain(duty.role()));
    }

    @Test
    void everyOwnerIsNamedByTheDocumentOrGivenAReason() {
        assertThat(all.all())
                .allMatch(duty ->
                        duty.roleAsWritten().isPresent() || duty.inferredOwner().isPresent());
        assertThat(all.get("OST-2023-HEAD-07").ownerName()).isEqualTo("verksamhetschef");
        assertThat(all.get("OST-2023-HEAD-14").ownerName()).isEqualTo("chef");
        assertThat(all.get("SOR-DOS-02").ownerName()).isEqualTo("utbildningsansvarig (= studierektor)");
    }

    @Test
    void everyOwnerWhoseHeadingIsLostIsMarked() {
        assertThat(all.ofRoles(Role.NATIONAL_BOARD, Role.SPECIALTY_ASSOCIATION).all())
                .hasSize(11)
                .allMatch(duty -> duty.inferredOwner().isPresent());
        assertThat(all.all().stream().filter(duty -> duty.inferredOwner().isPresent()))
                .hasSize(40);
    }

    @Test
    void whatIsTheSameIsTheSameBothWays() {
        var same = all.all().stream().filter(duty -> !duty.sameAs().isEmpty()).toList();

        assertThat(same).hasSize(74).allSatisfy(duty -> {
            var other = all.get(duty.sameAs().get(0));
            assertThat(other.sameAs()).containsExactly(duty.id());
            assertThat(other.profile()).isNotEqualTo(duty.profile());
            assertThat(other.summary()).isEqualTo(duty.summary());
            assertThat(other.role()).isEqualTo(duty.role());
            assertThat(other.topic()).isEqualTo(duty.topic());
            assertThat(other.cadence()).isEqualTo(duty.cadence());
            assertThat(other.force()).isEqualTo(duty.force());
        });
    }

    @ParameterizedTest
    @CsvSource({"AT, 17", "ST, 339", "BT, 1"})
    void applyToAProgramme(Programme programme, int count) {
        assertThat(all.appliesTo(programme).size()).isEqualTo(count);
    }

    @ParameterizedTest
    @EnumSource(CadenceKind.class)
    void everyKindOfCadenceOccurs(CadenceKind kind) {
        var found = all.withCadences(kind);

        assertThat(found.all()).isNotEmpty().allMatch(duty -> duty.cadence().kind() == kind);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicOccurs(Topic topic) {
        assertThat(all.about(topic).all()).isNotEmpty().allMatch(duty -> duty.topic() == topic);
    }

    @Test
    void theExternalReviewIsAtMostFiveYearsApart() {
        var review = all.get("OST-2023-UNIT-02").cadence();

        assertThat(review.kind()).isEqualTo(CadenceKind.EVERY_N_YEARS);
        assertThat(review.max().orElseThrow()).isEqualByComparingTo("5");
        assertThat(review.unit()).hasValue("year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"återkoppling", "ATERKOPPLING", "  återkoppl  ", "feedback"})
    void wordsAreFoundInAnyCaseAndWithoutDiacritics(String typed) {
        assertThat(all.inProfiles("ostergotland").mentioning(typed).all())
                .extracting(Responsibility::id)
                .contains("OST-2023-TRAINEE-43");
    }

    @Test
    void everyWordMustOccur() {
        var found = all.mentioning("jour mognad").all();

        assertThat(found).extracting(Responsibility::id).containsExactly("OST-2023-TRAINEE-13");
        assertThat(all.mentioning("jour fotboll").all()).isEmpty();
        assertThat(all.mentioning(" ").size()).isEqualTo(all.size());
    }

    @Test
    void conditionsAddUp() {
        var found = all.inProfiles("skane")
                .ofRoles(Role.HEAD_OF_UNIT)
                .withForces(BindingForce.LOCAL_REQUIREMENT)
                .withCadences(CadenceKind.PER_WEEK)
                .appliesTo(Programme.ST);

        assertThat(found.all()).extracting(Responsibility::id).containsExactly("SKA-2022-HEAD-04", "SKA-2022-HEAD-06");
    }

    @Test
    void aProfileGivesItsOwnAndNotThoseOfTheOneItExtends() {
        assertThat(all.inProfiles("ostergotland-contract").all())
                .extracting(duty -> duty.citation().document())
                .containsOnly("Region Östergötland, ST-kontrakt");
    }

    @Test
    void whoWantsNoneGetsNone() {
        assertThat(all.inProfiles().all()).isEmpty();
        assertThat(all.ofRoles().all()).isEmpty();
    }

    @Test
    void anUnknownIdNamesItsNeighbours() {
        assertThat(all.find("SKA-2022-HEAD-99")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.get("SKA-2022-HEAD-99"))
                .withMessageContaining("SKA-2022-HEAD-99")
                .withMessageContaining("SKA-2022-HEAD-01");
    }

    @Test
    void everyResponsibilityIsInOneCellOfTheMatrix() {
        var matrix = all.matrix();

        var cells = matrix.roles().stream()
                .flatMap(role -> matrix.topics().stream()
                        .flatMap(topic -> matrix.profiles().stream()
                                .flatMap(profile -> matrix.cell(role, topic, profile).stream())))
                .toList();

        assertThat(cells).containsExactlyInAnyOrderElementsOf(all.all());
    }

    @Test
    void theMatrixPutsTheSupervisorsOfAllDocumentsInOneRow() {
        var matrix = all.matrix();

        assertThat(matrix.roles()).doesNotContain(Role.SUPERVISOR);
        assertThat(matrix.profiles())
                .allMatch(profile -> matrix.topics().stream()
                        .anyMatch(topic -> !matrix.cell(Role.PRINCIPAL_SUPERVISOR, topic, profile)
                                .isEmpty()));
    }

    @Test
    void anEmptyCellIsADocumentThatIsSilent() {
        assertThat(all.matrix().cell(Role.HEAD_OF_UNIT, Topic.STUDY_TIME, "sormland"))
                .isEmpty();
        assertThat(all.matrix().cell(Role.HEAD_OF_UNIT, Topic.STUDY_TIME, "skane"))
                .extracting(Responsibility::id)
                .containsExactly("SKA-2022-HEAD-06");
    }

    @Test
    void theGuidelineAndTheContractAskForDifferentNumbersOfRevisions() {
        var found = all.inProfiles("ostergotland", "ostergotland-contract").differences(Topic.IUP_REVISION);

        assertThat(found).extracting(ProfileDifference::role).containsExactly(Role.TRAINEE, Role.PRINCIPAL_SUPERVISOR);
        assertThat(found).allSatisfy(difference -> {
            assertThat(difference.kinds())
                    .containsExactlyInAnyOrder(ProfileDifference.Kind.CONTENT, ProfileDifference.Kind.CADENCE);
            assertThat(difference.onlyOne()).hasSize(1);
            assertThat(difference.onlyOther()).hasSize(1);
        });
    }

    @Test
    void whatTwoDocumentsSayAlikeIsNoDifference() {
        var found = all.inProfiles("ostergotland", "ostergotland-contract").differences(Topic.FEEDBACK);

        assertThat(found).isEmpty();
    }

    @Test
    void aDocumentThatIsSilentIsADifference() {
        var found = all.inProfiles("skane", "sormland").differences(Topic.STUDY_TIME);

        assertThat(found).singleElement().satisfies(difference -> {
            assertThat(difference.kinds()).containsExactly(ProfileDifference.Kind.SILENCE);
            assertThat(difference.onlyOne()).extracting(Responsibility::id).containsExactly("SKA-2022-HEAD-06");
            assertThat(difference.onlyOther()).isEmpty();
        });
    }

    @Test
    void filesAreReadInTheOrderOfTheProfiles() {
        var read = new ArrayList<String>();

        var again = Responsibilities.read(new DataFiles("responsibility", name -> {
            read.add(name);
            return Optional.of(content(name, text -> text));
        }));

        assertThat(read).hasSize(5).allMatch(name -> name.endsWith(".json"));
        assertThat(again.all()).isEqualTo(all.all());
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Responsibilities.read(new DataFiles("responsibility", name -> Optional.empty())))
                .withMessage("The responsibility file ostergotland.json is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"kind\": \"CONTINUOUS\"', '\"kind\": \"ALWAYS\"', '/responsibilities/0/cadence/kind: is not known: ALWAYS'",
        "'\"role\": \"HEAD_OF_UNIT\"', '\"role\": \"BOSS\"', '/responsibilities/0/role: is not known: BOSS'",
        "'\"min\": 1', '\"min\": \"one\"', '/cadence/min: is not a number'",
        "'\"roleAsWritten\"', '\"roleWritten\"', '/responsibilities/0: has a name that is not known: roleWritten'",
        "'\"min\": 1', '\"least\": 1', '/cadence: has a name that is not known: least'",
        "'\"profile\": \"ostergotland\"', '\"profile\": \"x\"', 'is of another profile than its name'"
    })
    void aFaultInAFileIsToldWithItsPlace(String good, String bad, String told) {
        var files = new DataFiles(
                "responsibility", name -> Optional.of(content(name, text -> text.replaceFirst(good, bad))));

        assertThatIllegalStateException()
                .isThrownBy(() -> Responsibilities.read(files))
                .withMessageContaining("ostergotland.json")
                .withMessageContaining(told);
    }

    @Test
    void twoWithOneIdAreRefused() {
        var one = all.get("SKA-2022-HEAD-04");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responsibilities.of(List.of(one, one)))
                .withMessageContaining("SKA-2022-HEAD-04");
    }

    @Test
    void aResponsibilitySharedWithItsOwnerIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> madeUp(Optional.of("chef"), List.of(Role.HEAD_OF_UNIT), List.of(Programme.ST)));
    }

    @Test
    void aResponsibilityForNoProgrammeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> madeUp(Optional.of("chef"), List.of(), List.of()));
    }

    @Test
    void aResponsibilityWithoutANamedOwnerOrAReasonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> madeUp(Optional.empty(), List.of(), List.of(Programme.ST)))
                .withMessageContaining("owner");
    }

    @Test
    void aRegionCanHoldItsOwn() {
        var own = Responsibilities.of(List.of(madeUp(Optional.of("chef"), List.of(), List.of(Programme.ST))));

        assertThat(own.profiles()).containsExactly("made-up");
        assertThat(own.matrix().cell(Role.HEAD_OF_UNIT, Topic.ONCALL, "made-up"))
                .hasSize(1);
    }

    private static Responsibility madeUp(
            Optional<String> roleAsWritten, List<Role> sharedWith, List<Programme> appliesTo) {
        return new Responsibility(
                "MADE-UP-01",
                "made-up",
                Role.HEAD_OF_UNIT,
                Optional.empty(),
                roleAsWritten,
                Optional.empty(),
                Topic.ONCALL,
                LocalizedText.of("Gör något påhittat", "Does something made up"),
                Cadence.of(CadenceKind.REGULARLY),
                sharedWith,
                appliesTo,
                List.of(),
                List.of(),
                Citation.of("Påhittad riktlinje", "Påhittat avsnitt", BindingForce.LOCAL_DUTY));
    }

    private static ByteArrayInputStream content(String name, UnaryOperator<String> change) {
        var text = change.apply(DataSchemas.text(Responsibilities.class, name));
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void idsAreUniqueAndFormedAlike() {
        assertThat(all.all().stream().map(Responsibility::id).collect(Collectors.toSet()))
                .hasSize(347)
                .allMatch(id -> id.matches("(OST-2023|OSTK|SKA-2022|SOR|ORE-2008)-[A-Z]+-\\d{2}"));
    }
}
