package se.delmal.examples.cataloguetools.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;

class ReportPageTest {

    private static final TargetCatalogue CATALOGUE = TargetCatalogue.standard();
    private static final int MEGABYTE = 1 << 20;

    private static final String PAGE = ReportPage.of(
                    CATALOGUE,
                    CATALOGUE.specialties().stream()
                            .map(specialty -> SpecialtySection.of(CATALOGUE, specialty))
                            .toList())
            .html(Locale.ENGLISH);

    @Test
    void needsNothingFromElsewhere() {
        assertThat(PAGE)
                .doesNotContainPattern("(?i)(src|href)=\"(?!#)")
                .doesNotContainPattern("(?i)url\\(|@import|//[a-z]+\\.");
        assertThat(PAGE.getBytes(StandardCharsets.UTF_8).length).isLessThan(5 * MEGABYTE);
    }

    @Test
    void opensInTheLanguageAskedForAndHoldsBoth() {
        assertThat(PAGE).contains("<html lang=\"en\" data-language=\"en\">");
        assertThat(PAGE).contains(">Psykiatri<", ">Psychiatry<", ">kräver mer<", ">demands more<");
    }

    @Test
    void showsEverySpecialtyAndEveryCode() {
        for (Specialty specialty : CATALOGUE.specialties()) {
            assertThat(PAGE)
                    .contains("<details id=\"" + specialty.slug() + "\">", "href=\"#" + specialty.slug() + "\"");
        }
        assertThat(PAGE).contains("<b>c13</b>", "<b>STc14</b>", "<b>BT18</b>", "<b>b5</b>", CATALOGUE.release());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        var ids = new HashSet<String>();
        Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(PAGE)
                .results()
                .forEach(found -> assertThat(ids.add(found.group(1))).isTrue());

        assertThat(Pattern.compile("href=\"#([^\"]+)\"").matcher(PAGE).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(ids).contains(target));
    }

    @Test
    void everyTableSaysWhatItIs() {
        assertThat(PAGE.split("<table", -1)).hasSameSizeAs(PAGE.split("<caption>", -1));
    }

    @Test
    void whatIsShownCannotBreakThePage() {
        var hostile = new SpecialtySection(
                "x\"><script>alert(1)</script>",
                Text.same("<script>alert(2)</script>"),
                Text.same("&"),
                Text.same(""),
                List.of(),
                Optional.empty());

        var page = ReportPage.of(CATALOGUE, List.of(hostile)).html(Locale.ENGLISH);

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(2)");
    }
}
