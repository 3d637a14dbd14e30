package se.delmal.server.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmal.server.graphql.limit.PointCounter.Bill;

class PointCounterTest {

    private static final Tariff TARIFF = Tariff.of(new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("""
                            directive @cost(points: Int!) on FIELD_DEFINITION
                            directive @paged(by: String! = "first", max: Int! = 100, assumed: Int! = 20) on FIELD_DEFINITION
                            type Query {
                              name: String
                              one: Thing
                              dear: Thing @cost(points: 7)
                              page(first: Int = 50): Page @paged
                              assumed(first: Int): Page @paged(max: 40) @cost(points: 3)
                              nodes(ids: [ID!]!): [Thing] @paged(by: "ids", max: 50) @cost(points: 2)
                              evaluate(input: EvaluateInput): Thing @cost(points: 60)
                            }
                            type Mutation { change(input: EvaluateInput): Thing @cost(points: 50) }
                            type Subscription { changed: Thing }
                            input EvaluateInput { record: TrainingRecordInput }
                            input TrainingRecordInput { entries: [Int] persons: [Int] assignments: [Int] }
                            type Page { totalCount: Int edges: [Edge] }
                            type Edge { node: Thing }
                            type Thing { a: Int b: Int thing: Thing page(first: Int): Page @paged }
                            """),
                    RuntimeWiring.newRuntimeWiring()
                            .wiringFactory(new MockedWiringFactory())
                            .build()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ name } | 1",
                "{ x: name y: name } | 2",
                "{ __typename } | 1",
                "{ one { a } } | 11",
                "{ dear { a b } } | 72",
                "{ one { ...f ...f } } fragment f on Thing { a } | 12",
                "{ one { ... { a } ... on Thing { b } } } | 12",
                "{ nothing } | 1",
                "{ nothing { more } } | 11",
                "mutation { change { a } } | 501",
                "subscription { changed { a } } | 11",
                "{ __schema { queryType { name } } } | 21"
            })
    void addsTheFieldsUp(String document, long tenths) {
        assertThat(count(document, Map.of()).tenths()).isEqualTo(tenths);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ page(first: 3) { edges { node { a } } } } | 73",
                "{ page { edges { node { a } } } } | 1060",
                "query($n: Int = 4) { page(first: $n) { edges { node { a } } } } | 94",
                "query($n: Int) { page(first: $n) { edges { node { a } } } } | 1060",
                "{ assumed { edges { node { a } } } } | 450",
                "{ assumed(first: null) { edges { node { a } } } } | 450",
                "{ assumed(first: 1000000) { edges { node { a } } } } | 870",
                "{ assumed(first: -5) { edges { node { a } } } } | 30",
                "{ page(first: 3) { totalCount } } | 30"
            })
    void multipliesWhatIsPagedByTheSizeOfThePage(String document, long tenths) {
        assertThat(count(document, Map.of()).tenths()).isEqualTo(tenths);
    }

    @Test
    void readsTheSizeOfAPageFromItsVariable() {
        var document = "query($n: Int = 4) { page(first: $n) { edges { node { a } } } }";
        Map<String, @Nullable Object> none = new HashMap<>();
        none.put("n", null);

        assertThat(count(document, Map.of("n", 100)).tenths()).isEqualTo(10 + 100 * 21);
        assertThat(count(document, none).tenths()).isEqualTo(10 + 50 * 21);
    }

    @Test
    void multipliesPagesWithinPages() {
        var document = "{ page(first: 10) { edges { node { page(first: 10) { edges { node { a } } } } } } }";

        assertThat(count(document, Map.of()).tenths()).isEqualTo(10 + 10 * (20 + 10 + 10 * 21));
    }

    @Test
    void countsIds() {
        var document = "query($ids: [ID!]!) { nodes(ids: $ids) { a } }";

        assertThat(count(document, Map.of("ids", List.of("a", "b", "c")))).isEqualTo(new Bill(20 + 3, 3, 0));
        assertThat(count("{ nodes(ids: [\"a\", \"b\"]) { a } }", Map.of())).isEqualTo(new Bill(20 + 2, 2, 0));
        assertThat(count("{ nodes(ids: \"a\") { a } }", Map.of())).isEqualTo(new Bill(20 + 1, 1, 0));
    }

    @Test
    void countsTheItemsOfARecordThatIsToBeEvaluated() {
        var literal = "{ evaluate(input: {record: {entries: [1, 2, 3], persons: [4]}}) { a } }";
        var whole = "query($i: EvaluateInput) { evaluate(input: $i) { a } }";
        var part = "query($e: [Int]) { evaluate(input: {record: {entries: $e}}) { a } }";
        var entries = List.of(1, 2, 3, 4, 5, 6, 7);

        assertThat(count(literal, Map.of())).isEqualTo(new Bill(600 + 4 + 1, 0, 4));
        assertThat(count(whole, Map.of("i", Map.of("record", Map.of("entries", entries)))))
                .isEqualTo(new Bill(600 + 7 + 1, 0, 7));
        assertThat(count(part, Map.of("e", entries))).isEqualTo(new Bill(600 + 7 + 1, 0, 7));
    }

    @Test
    void countsTheItemsOfARecordThatIsChangedButTheyCostNothing() {
        var document = "mutation { change(input: {record: {entries: [1, 2]}}) { a } }";

        assertThat(count(document, Map.of())).isEqualTo(new Bill(501, 0, 2));
    }

    @Test
    void takesTheLargestPageWhereTheVariablesAreNotKnown() {
        var document = "query($n: Int = 4) { page(first: $n) { edges { node { a } } } }";

        assertThat(PointCounter.count(TARIFF, Parser.parse(document), Optional.empty(), Optional.empty(), 2_000)
                        .tenths())
                .isEqualTo(10 + 100 * 21);
    }

    @Test
    void takesTheOperationThatIsAskedForAndElseTheDearest() {
        var document = Parser.parse("query a { name } query b { dear { a } }");

        assertThat(PointCounter.count(TARIFF, document, Optional.of("a"), Optional.of(Map.of()), 0)
                        .tenths())
                .isEqualTo(1);
        assertThat(PointCounter.count(TARIFF, document, Optional.empty(), Optional.of(Map.of()), 0)
                        .tenths())
                .isEqualTo(71);
    }

    @Test
    void endsOnFragmentsThatSpreadOneAnother() {
        assertThat(count("{ one { ...f } } fragment f on Thing { a ...g } fragment g on Thing { b ...f }", Map.of())
                        .tenths())
                .isEqualTo(12);
    }

    @Test
    void saturatesInsteadOfOverflowing() {
        var document = new StringBuilder("{ one { ...f0 } }");
        for (int i = 0; i < 80; i++) {
            document.append(
                    " fragment f" + i + " on Thing { page(first: 100) { edges { node { ...f" + (i + 1) + " } } } }");
        }

        assertThat(count(document + " fragment f80 on Thing { a }", Map.of()).points())
                .isGreaterThanOrEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void roundsUp() {
        assertThat(new Bill(11, 0, 0).points()).isEqualTo(2);
        assertThat(new Bill(10, 0, 0).points()).isEqualTo(1);
    }

    private static Bill count(String document, Map<String, @Nullable Object> variables) {
        return PointCounter.count(TARIFF, Parser.parse(document), Optional.empty(), Optional.of(variables), 2_000);
    }
}
