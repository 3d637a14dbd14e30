package se.delmal.server.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmal.server.support.Asker;
import se.delmal.server.support.Asker.Answer;
import se.delmal.server.support.ServerTest;
import tools.jackson.databind.JsonNode;

@ServerTest
class CatalogueTest {

    private static final String SEARCH = """
            query ($query: String!, $edition: Edition, $specialty: String, $first: Int! = 20, $after: Cursor) {
              catalogue {
                search(query: $query, edition: $edition, specialty: $specialty, first: $first, after: $after) {
                  edges {
                    cursor
                    node {
                      score
                      item {
                        __typename
                        ... on Specialty { slug name { text(locale: EN) } }
                        ... on Delmal { code edition specialty { slug } label { sv text(locale: EN) } }
                      }
                    }
                  }
                  pageInfo { hasNextPage hasPreviousPage endCursor }
                }
              }
            }
            """;

    @Autowired
    private Asker asker;

    @Test
    void theSearchFindsDelmalInSwedishWithoutMarks() {
        var found = nodes(search(Map.of("query", "hjartsvikt")));

        assertThat(found).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.at("/item/__typename").asString()).isEqualTo("Delmal");
            assertThat(hit.at("/score").floatValue()).isPositive();
        });
        assertThat(found.get(0).at("/item/label/sv").asString()).contains("Hjärtsvikt");
        assertThat(found.get(0).at("/item/label/text").asString()).contains("Heart failure");
    }

    @Test
    void theSearchPutsASpecialtyOfThatNameFirst() {
        var first = nodes(search(Map.of("query", "önh"))).get(0);

        assertThat(first.at("/item/__typename").asString()).isEqualTo("Specialty");
        assertThat(first.at("/item/slug").asString()).isEqualTo("oron-nas-och-halssjukdomar");
        assertThat(first.at("/item/name/text").asString()).isEqualTo("Otorhinolaryngology");
    }

    @Test
    void theSearchStaysWithinAnEditionAndASpecialty() {
        var found = nodes(search(
                Map.of("query", "läkemedel", "edition", "HSLF_FS_2021_8", "specialty", "allmänmedicin", "first", 50)));

        assertThat(found).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.at("/item/edition").asString()).isEqualTo("HSLF_FS_2021_8");
            assertThat(hit.at("/item/specialty/slug").asString("allmanmedicin")).isEqualTo("allmanmedicin");
        });
    }

    @Test
    void thePagesOfASearchPutTogetherAreTheWhole() {
        var whole = nodes(search(Map.of("query", "hjärtsvikt", "first", 50)));
        var pages = new ArrayList<JsonNode>();

        var page = search(Map.of("query", "hjärtsvikt", "first", 4));
        pages.addAll(nodes(page));
        while (page.data("/catalogue/search/pageInfo/hasNextPage").booleanValue()) {
            var after = page.data("/catalogue/search/pageInfo/endCursor").asString();
            page = search(Map.of("query", "hjärtsvikt", "first", 4, "after", after));
            assertThat(page.data("/catalogue/search/pageInfo/hasPreviousPage").booleanValue())
                    .isTrue();
            pages.addAll(nodes(page));
        }

        assertThat(whole).hasSizeGreaterThan(4).hasSizeLessThan(50);
        assertThat(pages).isEqualTo(whole);
    }

    @Test
    void aCursorOfOneSearchIsRefusedByAnother() {
        var cursor = search(Map.of("query", "hjärta", "first", 1))
                .data("/catalogue/search/pageInfo/endCursor")
                .asString();

        assertThat(search(Map.of("query", "barn", "after", cursor)).codes()).containsExactly("BAD_INPUT");
        assertThat(search(Map.of("query", "hjärta", "after", cursor, "edition", "SOSFS_2015_8"))
                        .codes())
                .containsExactly("BAD_INPUT");
        assertThat(search(Map.of("query", "hjärta", "after", "made-up")).codes())
                .containsExactly("BAD_INPUT");
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 1000, -1})
    void morePerPageThanFiftyIsRefused(int first) {
        assertThat(search(Map.of("query", "barn", "first", first)).codes()).containsExactly("BAD_INPUT");
    }

    @Test
    void aSearchThatCannotBeAnsweredIsRefusedWithTheArgumentAtFault() {
        assertThat(search(Map.of("query", "x".repeat(201))).response().body()).contains("BAD_INPUT", "query: ");
        assertThat(search(Map.of("query", "barn", "specialty", "trollkonst"))
                        .response()
                        .body())
                .contains("BAD_INPUT", "specialty: ")
                .doesNotContain("trollkonst");
    }

    @Test
    void aSearchThatFindsNothingIsAnEmptyPage() {
        var answer = search(Map.of("query", "xyzzy"));

        assertThat(answer.codes()).isEmpty();
        assertThat(nodes(answer)).isEmpty();
        assertThat(answer.data("/catalogue/search/pageInfo/endCursor").isNull()).isTrue();
    }

    @Test
    void theCrosswalkSaysWhatBecameOfADelmalAndWhyInBothLanguages() {
        var rows = asker.query(
                        "{ catalogue { crosswalk(specialty: \"allmanmedicin\") {"
                                + " from { code } to { code } relation official note { sv en text(locale: EN) } } } }",
                        Map.of())
                .data("/catalogue/crosswalk")
                .valueStream()
                .toList();

        var law = rows.stream()
                .filter(row -> row.at("/from/code").asString().equals("c14"))
                .findFirst()
                .orElseThrow();
        assertThat(law.at("/to/code").asString()).isEqualTo("STc15");
        assertThat(law.at("/relation").asString()).isEqualTo("NARROWER");
        assertThat(law.at("/official").booleanValue()).isFalse();
        assertThat(law.at("/note/sv").asString()).contains("lägre nivåord");
        assertThat(law.at("/note/text").asString())
                .isEqualTo(law.at("/note/en").asString())
                .contains("level word");
        assertThat(rows)
                .filteredOn(row -> row.at("/from/code").asString().equals("b3"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.at("/to").isNull()).isTrue();
                    assertThat(row.at("/relation").asString()).isEqualTo("NONE");
                });
    }

    @Test
    void theCrosswalkOfWhatTheCatalogueDoesNotHaveIsNotFound() {
        assertThat(asker.query("{ catalogue { crosswalk(specialty: \"trollkonst\") { relation } } }", Map.of())
                        .codes())
                .containsExactly("NOT_FOUND");
        assertThat(asker.query(
                                "{ catalogue { crosswalk(specialty: \"psykiatri\", from: SOSFS_2008_17) { relation } } }",
                                Map.of())
                        .codes())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void theDifferenceNamesWhatCameWentAndChanged() {
        var diff = asker.query(
                        "{ catalogue { diff(specialty: \"psykiatri\") { minimumMonthsChange from { edition } to { edition }"
                                + " added { code label { text(locale: EN) } } removed { code }"
                                + " changed { before { code } after { code } relation facets } } } }",
                        Map.of())
                .data("/catalogue/diff");

        assertThat(diff.at("/minimumMonthsChange").intValue()).isEqualTo(6);
        assertThat(diff.at("/from/edition").asString()).isEqualTo("SOSFS_2015_8");
        assertThat(diff.at("/to/edition").asString()).isEqualTo("HSLF_FS_2021_8");
        assertThat(diff.at("/added")
                        .valueStream()
                        .map(delmal -> delmal.at("/code").asString()))
                .containsExactly("STc14");
        assertThat(diff.at("/removed")
                        .valueStream()
                        .map(delmal -> delmal.at("/code").asString()))
                .containsExactly("b3");
        assertThat(diff.at("/changed").valueStream())
                .filteredOn(change -> change.at("/before/code").asString().equals("c10"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.at("/relation").asString()).isEqualTo("OVERLAPS");
                    assertThat(change.at("/facets").valueStream().map(JsonNode::asString))
                            .contains("requirements", "levels");
                });
    }

    @ParameterizedTest
    @CsvSource({"trollkonst, SOSFS_2015_8", "psykiatri, SOSFS_2008_17"})
    void theDifferenceOfWhatTheCatalogueDoesNotHaveIsNull(String specialty, String from) {
        var answer = asker.query(
                "query ($s: String!, $from: Edition!) { catalogue { diff(specialty: $s, from: $from) { minimumMonthsChange } } }",
                Map.of("s", specialty, "from", from));

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/catalogue/diff").isNull()).isTrue();
    }

    @Test
    void aDelmalKnowsItsCounterparts() {
        var delmal = asker.query(
                        "{ catalogue { delmal(code: \"STb3\", edition: HSLF_FS_2021_8) {"
                                + " old: counterparts(edition: SOSFS_2015_8) { to { code } relation note { sv } }"
                                + " oldest: counterparts(edition: SOSFS_2008_17) { relation } } } }",
                        Map.of())
                .data("/catalogue/delmal");

        assertThat(delmal.at("/old/0/to/code").asString()).isEqualTo("b4");
        assertThat(delmal.at("/old/0/relation").asString()).isEqualTo("SAME");
        assertThat(delmal.at("/old/0/note").isNull()).isTrue();
        assertThat(delmal.at("/oldest").isEmpty()).isTrue();
    }

    @Test
    void theGlossaryExplainsInBothLanguages() {
        var terms = asker.query(
                        "{ catalogue { glossary { term english definition { sv text(locale: EN) } } } }", Map.of())
                .data("/catalogue/glossary")
                .valueStream()
                .toList();

        assertThat(terms).hasSize(101);
        assertThat(terms)
                .filteredOn(term -> term.at("/term").asString().equals("verksamhetschef"))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.at("/english").asString()).isEqualTo("head of unit");
                    assertThat(term.at("/definition/sv").asString()).startsWith("Chefen");
                    assertThat(term.at("/definition/text").asString()).startsWith("The head");
                });
    }

    @Test
    void aFormSaysWhatIsFilledIn() {
        var forms = asker.query(
                        "{ catalogue { certificateForms(edition: HSLF_FS_2021_8) { annex"
                                + " fields { label meaning { sv text(locale: EN) } type required } signers { fields } } } }",
                        Map.of())
                .data("/catalogue/certificateForms");

        var period = forms.get(7)
                .at("/fields")
                .valueStream()
                .filter(field -> field.at("/type").asString().equals("DATE_RANGE"))
                .findFirst()
                .orElseThrow();
        assertThat(period.at("/label").asString()).isEqualTo("Period (ååmmdd – ååmmdd)");
        assertThat(period.at("/meaning/text").asString()).isEqualTo("The first and last day of the activity");
        assertThat(period.at("/required").isNull()).isTrue();
        assertThat(forms.get(7).at("/fields/1/required").booleanValue()).isTrue();
        assertThat(forms.get(7).at("/signers/0/fields").isEmpty()).isFalse();
    }

    private Answer search(Map<String, ?> variables) {
        return asker.query(SEARCH, variables);
    }

    private static List<JsonNode> nodes(Answer answer) {
        return answer.data("/catalogue/search/edges")
                .valueStream()
                .map(edge -> edge.at("/node"))
                .toList();
    }
}
