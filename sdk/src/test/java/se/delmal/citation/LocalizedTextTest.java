package se.delmal.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final LocalizedText SUPERVISOR = LocalizedText.of("handledare", "supervisor");

    @Test
    void isEnglishForWhoeverReadsEnglishAndSwedishForEverybodyElse() {
        assertThat(SUPERVISOR.in(Locale.ENGLISH)).isEqualTo("supervisor");
        assertThat(SUPERVISOR.in(Locale.UK)).isEqualTo("supervisor");
        assertThat(SUPERVISOR.in(SWEDISH)).isEqualTo("handledare");
        assertThat(SUPERVISOR.in(Locale.FRENCH)).isEqualTo("handledare");
        assertThat(SUPERVISOR.in(Locale.ROOT)).isEqualTo("handledare");
    }

    @Test
    void isSwedishWhereThereIsNoEnglish() {
        var onlySwedish = new LocalizedText("handledare", Optional.empty());

        assertThat(onlySwedish.in(Locale.ENGLISH)).isEqualTo("handledare");
    }

    @Test
    void aCodeIsTheSameInBothLanguages() {
        var code = LocalizedText.same("STc1");

        assertThat(code.in(Locale.ENGLISH)).isEqualTo(code.in(SWEDISH)).isEqualTo("STc1");
    }

    @Test
    void refusesABlankSwedishWording() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(" ", "supervisor"))
                .withMessage("The Swedish wording must not be blank");
    }
}
