package se.delmal.examples.cataloguetools.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "behärska påhittade ting, MASTER",
        "kunna hitta på, BE_ABLE_TO",
        "ha kunskap om ting, HAVE_KNOWLEDGE",
        "ha goda kunskaper om ting, HAVE_KNOWLEDGE",
        "uppvisa fördjupad kunskap om ting, DEMONSTRATE_KNOWLEDGE",
        "ha kännedom om ting, BE_ACQUAINTED_WITH",
        "känna till ting, BE_ACQUAINTED_WITH",
        "ha förmåga att hitta på, UNGRADED",
        "behärska ting samt ha kunskap om annat, MASTER HAVE_KNOWLEDGE",
        "'kunna hitta på, inklusive ha kunskap om ting', BE_ABLE_TO HAVE_KNOWLEDGE",
        "ha kunskap om ting samt ha förmåga att hitta på, HAVE_KNOWLEDGE UNGRADED",
        "i samråd med någon kunna hitta på, BE_ABLE_TO",
        "behärska kunskapen om hur man ska kunna, MASTER",
        "något helt annat, UNGRADED"
    })
    void levelWordsAreReadInTheirOrder(String requirement, String levels) {
        assertThat(Wording.levels(requirement)).extracting(Enum::name).containsExactly(levels.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "kvalitets-|och provsvar, kvalitets- och provsvar",
        "sjuk-|domar, sjukdomar",
        "sjuk\u00ad|domar, sjukdomar",
        "EKG-|tolkning, EKG-tolkning",
        "\ufb02era|och \ufb01n, flera och fin",
        "två\u00a0ord|till, två ord till",
        "Barn-|Psykiatri, Barn-Psykiatri"
    })
    void linesArePutTogetherAsAReaderDoes(String lines, String flow) {
        assertThat(Flow.of(List.of(lines.split("\\|", -1)))).isEqualTo(flow);
    }
}
