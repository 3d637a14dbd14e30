package se.delmal.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An exact amount, and the same amount walked on the calendar for people to read.
 *
 * @param days  the exact amount; the only component to compute with
 * @param years  whole years from the training's start
 * @param months  whole months beyond them, 0 to 11
 * @param restDays  whole days beyond those; a remaining part of a day is in {@code days} and in the text only
 */
public record TrainingAmount(FullTimeDays days, int years, int months, int restDays) {

    /** Returns an amount walked from the day a training started. */
    public static TrainingAmount of(FullTimeDays days, LocalDate start) {
        long whole = days.hundredMillionths() / FullTimeDays.ONE_DAY;
        long months = wholeMonths(whole, start);
        long rest = whole - (start.plusMonths(months).toEpochDay() - start.toEpochDay());
        return new TrainingAmount(
                days, Math.toIntExact(months / 12), Math.toIntExact(months % 12), Math.toIntExact(rest));
    }

    /** Returns how many months, date to date from a start, fit into some days. */
    static long wholeMonths(long days, LocalDate start) {
        long months = days / 31;
        while (start.plusMonths(months + 1).toEpochDay() - start.toEpochDay() <= days) {
            months++;
        }
        return months;
    }

    /** Returns the amount as people say it: {@code 4 år 3 månader 12,5 dagar}, {@code 4 years 3 months 12.5 days}. */
    public String text(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var exactRest = BigDecimal.valueOf(restDays)
                .add(BigDecimal.valueOf(days.hundredMillionths() % FullTimeDays.ONE_DAY, 8))
                .stripTrailingZeros();
        var text = new StringBuilder();
        append(text, years, english ? "year" : "år", english ? "years" : "år");
        append(text, months, english ? "month" : "månad", english ? "months" : "månader");
        if (exactRest.signum() != 0 || text.length() == 0) {
            var number = exactRest.toPlainString();
            boolean one = exactRest.compareTo(BigDecimal.ONE) == 0;
            text.append(text.length() == 0 ? "" : " ")
                    .append(english ? number : number.replace('.', ','))
                    .append(english ? (one ? " day" : " days") : (one ? " dag" : " dagar"));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int count, String one, String many) {
        if (count > 0) {
            text.append(text.length() == 0 ? "" : " ").append(count).append(' ').append(count == 1 ? one : many);
        }
    }
}
