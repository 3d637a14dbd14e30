package se.delmal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({"Återkoppling, aterkoppling", "ALLÉ, alle", "ST-läkare, st-lakare", "8 §, 8 §"})
    void foldedTextHasNeitherCaseNorDiacritics(String text, String folded) {
        assertThat(Names.folded(text)).isEqualTo(folded);
    }

    @Test
    void theNearestNamesBeginAlike() {
        var names = List.of("alpha", "beta", "gamma", "gamba", "delta", "epsilon", "gala");

        assertThat(Names.nearest("gamms", names)).hasSize(5).startsWith("gamma", "gamba", "gala");
    }

    @Test
    void thereAreNoMoreNeighboursThanNames() {
        assertThat(Names.nearest("x", List.of("a"))).containsExactly("a");
    }
}
