package se.delmal.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

/** What the quickstart must have printed, wherever it ran. */
final class QuickstartOutput {

    static void isSwedish(String printed) {
        assertThat(printed)
                .contains("Räknat  2 år 6 månader 14,6 dagar  P926.6D", "Krävs  5 år 6 månader  P2008D")
                .contains("2024-08-19/2025-05-31         0  Frånvaro, som inte räknas: p2, f1")
                .contains("Klar  2030-03-13")
                .contains("Tjänstgöring på 80 % från 2026-07-01.")
                .contains("WARNING  BREACHED  se.bt-within-two-years")
                .contains("Underlag utifrån, godtaget", "Återstår  10 månader 1,6 dagar")
                .contains("Underlag utifrån, avvisat", "Den sista dagen får inte ligga före den första.");
        tellsEveryFault(printed);
    }

    static void isEnglish(String printed) {
        assertThat(printed)
                .contains("Credited  2 years 6 months 14.6 days  P926.6D", "Complete  2030-03-13")
                .contains("Absence, which does not count: p2, f1")
                .contains("A record from outside, accepted", "A record from outside, refused")
                .contains("The last day must not be before the first.")
                .doesNotContain("Återstår");
        tellsEveryFault(printed);
    }

    /** Six mistakes are in the text, and all six are told at once, in the order of the text. */
    private static void tellsEveryFault(String printed) {
        assertThat(printed)
                .containsSubsequence(
                        "specialty  UNKNOWN_REFERENCE",
                        "started  INVALID",
                        "entries.0.placement.fraction  OUT_OF_RANGE",
                        "entries.1.placement.span.through  OUT_OF_RANGE",
                        "entries.1.placement.supervisor  UNKNOWN_REFERENCE",
                        "entries.2.course.delmal.0  INVALID");
    }

    private QuickstartOutput() {}
}
