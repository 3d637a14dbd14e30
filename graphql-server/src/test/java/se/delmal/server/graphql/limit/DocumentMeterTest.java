package se.delmal.server.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import se.delmal.server.graphql.limit.DocumentMeter.Size;

class DocumentMeterTest {

    @Test
    void writesFragmentsOutWhereTheyAreSpread() {
        assertThat(measure("{ a { ...f } b { ...f } } fragment f on T { x y: z }"))
                .isEqualTo(new Size(6, 2, 0, 2, 0));
    }

    @Test
    void countsInlineFragmentsAsTheirFields() {
        assertThat(measure("{ a { ... on T { x { y } } } }")).isEqualTo(new Size(3, 0, 0, 3, 0));
    }

    @Test
    void endsOnFragmentsThatSpreadOneAnother() {
        assertThat(measure("{ ...f } fragment f on T { a ...g } fragment g on T { b ...f }")
                        .fields())
                .isEqualTo(2);
    }

    @Test
    void saturatesInsteadOfOverflowing() {
        var document = new StringBuilder("{ ...f0 }");
        for (int i = 0; i < 80; i++) {
            document.append(" fragment f" + i + " on T { a { ...f" + (i + 1) + " } b { ...f" + (i + 1) + " } }");
        }

        assertThat(measure(document + " fragment f80 on T { x }").fields()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void keepsTheDepthOfIntrospectionApart() {
        assertThat(measure("{ __schema { types { name } } a { b } }")).isEqualTo(new Size(5, 0, 0, 2, 3));
    }

    @Test
    void addsSeveralOperationsUp() {
        assertThat(measure("query a { x } query b { x y { z } }")).isEqualTo(new Size(4, 0, 0, 2, 0));
    }

    @Test
    void countsDirectivesWhereverTheyStand() {
        assertThat(measure("query($v: Int @d) @d { a @d @d { ...f @d } ... @d { ...f } } fragment f on T @d { x @d }")
                        .directives())
                .isEqualTo(10);
    }

    private static Size measure(String document) {
        return DocumentMeter.measure(Parser.parse(document));
    }
}
