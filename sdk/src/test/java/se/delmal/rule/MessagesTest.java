package se.delmal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmal.citation.LocalizedText;
import se.delmal.role.Role;

class MessagesTest {

    @ParameterizedTest
    @CsvSource({
        "P1D, '1 heltidsdag', '1 full-time day'",
        "P135.75D, '135,75 heltidsdagar', '135.75 full-time days'",
        "P0D, '0 heltidsdagar', '0 full-time days'"
    })
    void printsAmountsAsEachLanguageWritesThem(String value, String sv, String en) {
        var messages = MadeUpTexts.of("k", "{served:days}", "{served:days}");

        assertThat(messages.render("k", List.of(Fact.of("served", value)))).isEqualTo(LocalizedText.of(sv, en));
    }

    @Test
    void printsRolesInRunningText() {
        var messages = MadeUpTexts.of("k", "{holder:role}", "{holder:role}");

        var text = messages.render("k", List.of(Fact.of("holder", Role.HEAD_OF_UNIT.name())));

        assertThat(text).isEqualTo(LocalizedText.of("verksamhetschef", "head of unit"));
    }

    @Test
    void printsSharesAsEachLanguageWritesThem() {
        var messages = MadeUpTexts.of("k", "{share:percent}", "{share:percent}");

        var text = messages.render("k", List.of(Fact.of("share", "87.5%")));

        assertThat(text).isEqualTo(LocalizedText.of("87,5\u00a0%", "87.5%"));
    }

    @Test
    void leavesWhatLooksLikeAReplacementAlone() {
        var messages = MadeUpTexts.of("k", "{name}", "{name}");

        assertThat(messages.render("k", List.of(Fact.of("name", "$1 \\ {x}"))).sv())
                .isEqualTo("$1 \\ {x}");
    }

    @Test
    void namesTheFactThatATextLacks() {
        var messages = MadeUpTexts.of("k", "{served:days}", "{served:days}");

        assertThatThrownBy(() -> messages.render("k", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("served")
                .hasMessageContaining("k");
    }

    @Test
    void namesTheTextThatIsNotThere() {
        var messages = MadeUpTexts.of("k", "k", "k");

        assertThatThrownBy(() -> messages.render("other", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    @Test
    void refusesAWayOfPrintingItDoesNotKnow() {
        var messages = MadeUpTexts.of("k", "{served:weeks}", "{served:weeks}");

        assertThatThrownBy(() -> messages.render("k", List.of(Fact.of("served", "P1D"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weeks");
    }

    @Test
    void refusesTextsThatOneLanguageLacks() {
        var swedish = MadeUpTexts.bundle(Map.of("both", "x", "onlySwedish", "x"));
        var english = MadeUpTexts.bundle(Map.of("both", "x", "onlyEnglish", "x"));

        assertThatThrownBy(() -> Messages.of(swedish, english))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("onlySwedish")
                .hasMessageContaining("onlyEnglish");
    }

    @Test
    void printsSeveralRolesOneAfterAnother() {
        var messages = MadeUpTexts.of("k", "{permitted:role}", "{permitted:role}");

        var text = messages.render("k", List.of(Fact.of("permitted", "SUPERVISOR, COURSE_LEADER")));

        assertThat(text).isEqualTo(LocalizedText.of("handledare, kursledare", "supervisor, course leader"));
    }
}
