package se.delmal.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.delmal.citation.Citation;
import se.delmal.role.ProfileDifference;
import se.delmal.role.Responsibility;
import se.delmal.role.ResponsibilityMatrix;
import se.delmal.role.Role;
import se.delmal.role.Topic;
import se.delmal.rule.Finding;
import se.delmal.status.Forecast;
import se.delmal.status.LedgerLine;
import se.delmal.status.TraineeStatus;
import se.delmal.status.TrainingTime;
import se.delmal.validation.Fault;

/** Prints answers of the SDK in one language. */
final class Report {

    private final boolean english;
    private final Locale locale;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Report(boolean english) {
        this.english = english;
        this.locale = english ? Locale.ENGLISH : Locale.forLanguageTag("sv");
    }

    static Report in(boolean english) {
        return new Report(english);
    }

    void time(TrainingTime time) {
        head("Tid", "Time");
        line(
                say("Räknat", "Credited"),
                time.credited().text(locale),
                time.credited().days());
        line(
                say("Krävs", "Required"),
                time.required().text(locale),
                time.required().days());
        line(
                say("Återstår", "Remaining"),
                time.remaining().text(locale),
                time.remaining().days());
    }

    void ledger(List<LedgerLine> ledger) {
        head("Liggare", "Ledger");
        for (LedgerLine line : ledger) {
            out.printf(
                    "%s  %8s  %s: %s%n",
                    line.row().span(),
                    line.row().amount().toDecimal().toPlainString(),
                    line.reason().in(locale),
                    String.join(", ", line.row().sources()));
        }
    }

    void forecast(Forecast forecast) {
        head("Prognos", "Forecast");
        line(
                say("Klar", "Complete"),
                day(forecast.completion()),
                say("tidigast", "earliest"),
                day(forecast.earliest()));
        forecast.assumptions().forEach(assumption -> line("-", assumption.in(locale)));
    }

    void matrix(Topic topic, ResponsibilityMatrix matrix) {
        head(topic.label().sv(), topic.label().in(Locale.ENGLISH));
        for (Role role : matrix.roles()) {
            for (String profile : matrix.profiles()) {
                for (Responsibility duty : matrix.cell(role, topic, profile)) {
                    line(
                            role.label().in(locale),
                            profile,
                            duty.force(),
                            duty.summary().in(locale));
                    line("   ", "[" + duty.citation() + "]");
                }
            }
        }
    }

    void differences(List<ProfileDifference> differences) {
        head("Skillnader", "Differences");
        for (ProfileDifference difference : differences) {
            line(difference.role().label().in(locale), difference.kinds());
            line("   ", difference.one(), ids(difference.onlyOne()));
            line("   ", difference.other(), ids(difference.onlyOther()));
        }
    }

    private static List<String> ids(List<Responsibility> duties) {
        return duties.stream().map(Responsibility::id).toList();
    }

    void findings(List<Finding> findings) {
        head("Regler", "Rules");
        for (Finding finding : findings) {
            line(finding.severity(), finding.verdict(), finding.rule());
            line("   ", finding.message().in(locale));
            line(
                    "   ",
                    finding.citations().stream().map(Citation::toString).collect(Collectors.joining("; ", "[", "]")));
        }
    }

    void accepted(TraineeStatus status) {
        head("Underlag utifrån, godtaget", "A record from outside, accepted");
        line(say("Återstår", "Remaining"), status.time().remaining().text(locale));
    }

    void refused(List<Fault> faults) {
        head("Underlag utifrån, avvisat", "A record from outside, refused");
        faults.forEach(fault -> line(
                String.join(".", fault.path()), fault.code(), fault.message().in(locale)));
    }

    private void head(String sv, String en) {
        out.printf("%n== %s%n", say(sv, en));
    }

    private void line(Object... words) {
        out.println(List.of(words).stream().map(Object::toString).collect(Collectors.joining("  ")));
    }

    private String say(String sv, String en) {
        return english ? en : sv;
    }

    private String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElseGet(() -> say("vet ej", "unknown"));
    }
}
