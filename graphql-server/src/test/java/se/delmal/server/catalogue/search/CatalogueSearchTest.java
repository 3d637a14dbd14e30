package se.delmal.server.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.server.catalogue.search.CatalogueSearch.Hit;
import se.delmal.server.catalogue.search.CatalogueSearch.Item;
import se.delmal.server.catalogue.search.CatalogueSearch.Query;

class CatalogueSearchTest {

    private static final CatalogueSearch SEARCH = CatalogueSearch.of(TargetCatalogue.standard());
    private static final int EVERYTHING = 5000;

    @ParameterizedTest
    @CsvSource({
        "hjärtsvikt, hjartsvikt",
        "hjärtsvikt, HJÄRTSVIKT",
        "hjärtsvikt, hja\u0308rtsvikt",
        "graviditet, graviditeter",
        "graviditet, graviditeterna",
        "sjukdom, sjukdomar",
        "läkemedelsbehandling, lakemedelsbehandlingen",
        "heart failure, Heart Failures",
        "pregnancy, pregnancies"
    })
    void endingsCapitalsAndMarksMakeNoDifference(String word, String typed) {
        assertThat(keys(Query.of(typed))).isNotEmpty().isEqualTo(keys(Query.of(word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OST-2023-HEAD-06", "SKA-2022-HEAD-01"})
    void theResponsibilityOfAnIdComesFirst(String id) {
        var best = SEARCH.find(Query.of(id), Optional.empty(), 1).get(0).item();

        assertThat(((Item.OfResponsibility) best).responsibility().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"självstudier", "sjalvstudierna", "self-study"})
    void whoMustSetAsideTimeForSelfStudyIsFoundInBothLanguages(String typed) {
        assertThat(SEARCH.find(Query.of(typed), Optional.empty(), EVERYTHING))
                .extracting(Hit::item)
                .filteredOn(Item.OfResponsibility.class::isInstance)
                .extracting(
                        item -> ((Item.OfResponsibility) item).responsibility().id())
                .contains("OST-2023-HEAD-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hjartsvikt", "heart failure"})
    void heartFailureIsFoundInBothLanguages(String typed) {
        assertThat(delmal(Query.of(typed)))
                .extracting(delmal -> delmal.specialty().orElseThrow().slug() + " " + delmal.code())
                .contains("kardiologi c8", "kardiologi STc8", "barn-och-ungdomskardiologi STc9");
    }

    @ParameterizedTest
    @CsvSource({
        "psykiatri, psykiatri",
        "ÖNH, oron-nas-och-halssjukdomar",
        "onh, oron-nas-och-halssjukdomar",
        "bup, barn-och-ungdomspsykiatri",
        "barn, barn-och-ungdomsmedicin",
        "surgery, kirurgi"
    })
    void theSpecialtyOfANameOrAliasComesFirst(String typed, String slug) {
        assertThat(SEARCH.find(Query.of(typed), Optional.empty(), 1))
                .extracting(Hit::item)
                .containsExactly(new Item.OfSpecialty(Specialty.of(slug)));
    }

    @ParameterizedTest
    @CsvSource({"STa1, STa1, 1", "st a 1, STa1, 1", "bt 7, BT7, 1", "b4, b4, 1", "stc14, STc14, 42"})
    void theDelmalOfACodeComeFirst(String typed, String code, int count) {
        assertThat(delmal(Query.of(typed)).stream().limit(count))
                .hasSize(count)
                .allSatisfy(delmal -> assertThat(delmal.code()).hasToString(code));
    }

    @Test
    void aCodeAndASpecialtyTogetherFindTheOneDelmal() {
        var best = delmal(Query.of("psykiatri STc1")).get(0);

        assertThat(best.code()).hasToString("STc1");
        assertThat(best.specialty()).contains(Specialty.of("psykiatri"));
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        assertThat(delmal(Query.of("hjärtsv")))
                .containsAll(delmal(Query.of("hjärtsvikt")))
                .isNotEmpty();
    }

    @Test
    void whatIsInTheLabelComesBeforeWhatIsInTheText() {
        assertThat(delmal(Query.of("graviditet")).get(0).label().sv()).containsIgnoringCase("graviditet");
    }

    @Test
    void anEditionLeavesTheOtherOut() {
        var query = new Query("hjärtsvikt", Optional.of(Edition.HSLF_FS_2021_8), Optional.empty());

        assertThat(delmal(query))
                .isNotEmpty()
                .allSatisfy(delmal -> assertThat(delmal.edition()).isEqualTo(Edition.HSLF_FS_2021_8));
    }

    @Test
    void aSpecialtyLeavesOutWhatDoesNotApplyToIt() {
        var psychiatry = Specialty.of("psykiatri");

        var found = delmal(new Query("kommunikation patienter", Optional.empty(), Optional.of(psychiatry)));

        assertThat(found).extracting(delmal -> delmal.code().toString()).contains("b1", "STb1");
        assertThat(found)
                .allSatisfy(delmal ->
                        assertThat(delmal.specialty().orElse(psychiatry)).isEqualTo(psychiatry));
    }

    @Test
    void whatIsNotKnownToApplyToASpecialtyIsLeftOutOfIt() {
        var found =
                delmal(new Query("kommunikation patienter", Optional.empty(), Optional.of(Specialty.of("kirurgi"))));

        assertThat(found).extracting(Delmal::group).doesNotContain(DelmalGroup.B, DelmalGroup.BT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "och i", "the of", "xyzzy", "\"*?:\\~^", "AND OR NOT", "name.sv:psykiatri*"})
    void whatSaysNothingOrIsNoQueryFindsNothingOrWordsOnly(String typed) {
        assertThat(SEARCH.find(Query.of(typed), Optional.empty(), EVERYTHING))
                .allSatisfy(hit -> assertThat(hit.score()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "och i", "the of", "xyzzy", "\"*?:\\~^"})
    void whatSaysNothingFindsNothing(String typed) {
        assertThat(SEARCH.find(Query.of(typed), Optional.empty(), EVERYTHING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc1", "barn", "läkemedelsbehandling", "hjärtsvikt"})
    void pagesPutTogetherAreTheWhole(String typed) {
        var query = Query.of(typed);
        var pages = new ArrayList<String>();

        var page = SEARCH.find(query, Optional.empty(), 7);
        while (!page.isEmpty()) {
            page.forEach(hit -> pages.add(hit.position()));
            page = SEARCH.find(query, Optional.of(pages.get(pages.size() - 1)), 7);
        }

        assertThat(pages).doesNotHaveDuplicates().isEqualTo(keys(query));
    }

    @Test
    void scoresFall() {
        assertThat(SEARCH.find(Query.of("barn"), Optional.empty(), EVERYTHING))
                .extracting(hit -> -hit.score())
                .isSorted();
    }

    @Test
    void nothingIsFoundWhereNothingIsAskedFor() {
        assertThat(SEARCH.find(Query.of("barn"), Optional.empty(), 0)).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Query.of("x".repeat(201)))
                .withMessage("At most 200 characters are searched for, not 201");
        assertThat(SEARCH.find(Query.of("x y ".repeat(50)), Optional.empty(), 1))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "41000000", "zzzzzzzzd/a", "41000000D/a"})
    void aPositionThatIsNoneIsRefused(String position) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEARCH.find(Query.of("barn"), Optional.of(position), 1))
                .withMessage("Not the position of a hit");
    }

    private static List<Delmal> delmal(Query query) {
        return SEARCH.find(query, Optional.empty(), EVERYTHING).stream()
                .map(Hit::item)
                .filter(Item.OfDelmal.class::isInstance)
                .map(item -> ((Item.OfDelmal) item).delmal())
                .toList();
    }

    private static List<String> keys(Query query) {
        return SEARCH.find(query, Optional.empty(), EVERYTHING).stream()
                .map(Hit::position)
                .toList();
    }
}
