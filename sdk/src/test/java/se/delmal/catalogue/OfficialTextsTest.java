package se.delmal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialTextsTest {

    private static final TargetCatalogue STANDARD = TargetCatalogue.standard();
    private static final Specialty PSYCHIATRY = STANDARD.specialty("psykiatri");
    private static final Edition EDITION = Edition.SOSFS_2015_8;

    @Test
    void theWordingOfAFileIsShownWithItsRequirementAndNoOther() {
        var catalogue = STANDARD.withOfficialTexts(file("psykiatri", "c1", 2, "påhittad lydelse"));

        var requirements =
                catalogue.get(PSYCHIATRY, EDITION).get(DelmalCode.of("c1")).requirements();

        assertThat(requirements)
                .extracting(CompetenceRequirement::officialText)
                .containsExactly(Optional.empty(), Optional.of("påhittad lydelse"));
        assertThat(withoutTexts(catalogue)).isEqualTo(withoutTexts(STANDARD));
    }

    @Test
    void theCatalogueItWasAddedToStaysAsItWas() {
        var release = STANDARD.release();

        STANDARD.withOfficialTexts(file("psykiatri", "c1", 1, "påhittad lydelse"));

        assertThat(STANDARD.release()).isEqualTo(release);
        assertThat(STANDARD.get(PSYCHIATRY, EDITION).get(DelmalCode.of("c1")).requirements())
                .allSatisfy(
                        requirement -> assertThat(requirement.officialText()).isEmpty());
    }

    @Test
    void aCommonDelmalInTheChapterOfASpecialtyHasItsWordingInEverySpecialty() {
        var catalogue = STANDARD.withOfficialTexts(file("psykiatri", "a1", 1, "påhittad lydelse"));

        var elsewhere = catalogue.get(catalogue.specialty("radiologi"), EDITION).get(DelmalCode.of("a1"));

        assertThat(elsewhere.requirements().get(0).officialText()).contains("påhittad lydelse");
    }

    @Test
    void theReleaseTellsWhichTextsThereAreButNotInWhichOrderTheyCame() {
        var one = file("psykiatri", "c1", 1, "påhittad lydelse");
        var other = file("psykiatri", "c2", 1, "annan påhittad lydelse");

        var release = STANDARD.withOfficialTexts(one).withOfficialTexts(other).release();

        assertThat(release).startsWith(STANDARD.release() + "+texts:");
        assertThat(STANDARD.withOfficialTexts(other).withOfficialTexts(one).release())
                .isEqualTo(release);
        assertThat(STANDARD.withOfficialTexts(one).release()).isNotEqualTo(release);
    }

    @Test
    void aTextThatIsAddedTwiceMustBeTheSame() {
        var once = STANDARD.withOfficialTexts(file("psykiatri", "a1", 1, "påhittad lydelse"));

        var twice = once.withOfficialTexts(file("radiologi", "a1", 1, "påhittad lydelse"));

        assertThat(twice.release()).isEqualTo(once.release());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.withOfficialTexts(file("radiologi", "a1", 1, "en annan")))
                .withMessageContaining("/delmal/0/requirements/0")
                .withMessageContaining("a1, requirement 1 has two official texts that differ");
    }

    @Test
    void aBrokenTextIsRefusedWithThePlaceWhereItBreaks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withOfficialTexts("{\"edition\": "))
                .withMessageContaining("with official texts is damaged");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withOfficialTexts("{\"edition\": \"SOSFS_2015_8\"}"))
                .withMessageContaining("lacks delmal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withOfficialTexts(
                        file("psykiatri", "c1", 1, "text").replace("number", "nummer")))
                .withMessageContaining("not known: nummer");
    }

    @ParameterizedTest
    @CsvSource({
        "psykiatry, c1, 1, text, psykiatri",
        "psykiatri, c99, 1, text, No delmål c99",
        "psykiatri, STc1, 1, text, STc1 is no delmål of SOSFS 2015:8",
        "psykiatri, c1, 3, text, requirements 1 to 2",
        "psykiatri, c1, 0, text, requirements 1 to 2",
        "psykiatri, c1, 1, ' ', blank",
        "psykiatri, x1, 1, text, Not the code of a delmål"
    })
    void whatTheCatalogueDoesNotHaveIsRefusedAndNamed(
            String specialty, String code, int number, String text, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withOfficialTexts(file(specialty, code, number, text)))
                .withMessageContaining(named);
    }

    @Test
    void aDelmalOfASpecialtyNeedsOneInTheFile() {
        var file = file("psykiatri", "c1", 1, "text").replace("\"specialty\": \"psykiatri\",", "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withOfficialTexts(file))
                .withMessageContaining("the file names none");
    }

    @Test
    void theFormOfTheFileIsThatOfItsSchema() throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        try (var schema = Objects.requireNonNull(
                getClass().getClassLoader().getResourceAsStream("json-schema/official-texts.schema.json"))) {
            var checked =
                    registry.getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);

            assertThat(checked.validate(file("psykiatri", "c1", 1, "text"), InputFormat.JSON))
                    .isEmpty();
            assertThat(checked.validate(file("psykiatri", "d1", 1, "text"), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    private static List<Object> withoutTexts(TargetCatalogue catalogue) {
        return catalogue.get(PSYCHIATRY, EDITION).delmal().stream()
                .<Object>map(delmal -> List.of(
                        delmal.code(),
                        delmal.label(),
                        delmal.activities(),
                        delmal.certificates(),
                        delmal.requirements().stream()
                                .map(CompetenceRequirement::summary)
                                .toList()))
                .toList();
    }

    private static String file(String specialty, String code, int number, String text) {
        return """
                {"edition": "SOSFS_2015_8", "specialty": "%s", "delmal": [
                  {"code": "%s", "requirements": [{"number": %d, "text": "%s"}]}]}""".formatted(specialty, code, number, text);
    }
}
