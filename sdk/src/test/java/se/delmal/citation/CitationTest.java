package se.delmal.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @Test
    void readsAsPeopleWriteIt() {
        assertThat(Citation.of("HSLF-FS 2021:8", "Bilaga 7", BindingForce.REGULATION))
                .hasToString("HSLF-FS 2021:8, Bilaga 7");
        assertThat(Citation.of("SOSFS 2008:17", BindingForce.REGULATION)).hasToString("SOSFS 2008:17");
    }

    @Test
    void aPlaceInADocumentIsNotTheDocument() {
        var document = Citation.of("SOSFS 2015:8", BindingForce.REGULATION);
        var place = Citation.of("SOSFS 2015:8", "2 kap. 2 §", BindingForce.REGULATION);

        assertThat(place).isNotEqualTo(document);
        assertThat(place.provision()).contains("2 kap. 2 §");
        assertThat(document.provision()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void refusesToNameNoDocument(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(blank, BindingForce.GUIDANCE))
                .withMessage("A citation must name its document");
    }

    @Test
    void refusesABlankPlaceAndNamesTheDocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Citation("SOSFS 2015:8", Optional.of(" "), BindingForce.REGULATION))
                .withMessage("A provision is either named or absent, not blank: SOSFS 2015:8");
    }
}
