package se.delmal.server.graphql;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.delmal.catalogue.DelmalCode;
import se.delmal.time.Span;
import se.delmal.time.WorkingFraction;

/** Reads the arguments whose scalars take any text, and refuses them by their path. */
public final class Arguments {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Arguments() {}

    /** Returns a day, where one is given. */
    public static Optional<LocalDate> day(String path, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text && DAY.matcher(text).matches()) {
            try {
                var day = LocalDate.parse(text);
                if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                    return Optional.of(day);
                }
            } catch (DateTimeException noSuchDay) {
                throw badDay(path);
            }
        }
        throw badDay(path);
    }

    /** Returns a share of full time, where one is given. */
    public static Optional<WorkingFraction> fraction(String path, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            if (value instanceof Number) {
                return Optional.of(WorkingFraction.ofPercent(new BigDecimal(value.toString())));
            }
        } catch (IllegalArgumentException outOfRange) {
            throw badFraction(path);
        }
        throw badFraction(path);
    }

    /** Returns the code of a delmål. */
    public static DelmalCode delmal(String path, Object value) {
        return Optional.of(value)
                .filter(String.class::isInstance)
                .flatMap(text -> DelmalCode.find((String) text))
                .orElseThrow(() -> Failure.badInput(
                        path,
                        "ingen kod för ett delmål, såsom a1, STa1 eller BT7",
                        "no code of a delmål, such as a1, STa1 or BT7"));
    }

    /** Returns the codes of delmål, where they are given. */
    public static Optional<List<DelmalCode>> delmalList(String path, @Nullable Object value) {
        return value instanceof List<?> items
                ? Optional.of(items.stream().map(item -> delmal(path, item)).toList())
                : Optional.empty();
    }

    /** Returns a span, where one is given. */
    public static Optional<Span> span(String path, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> fields)) {
            return Optional.empty();
        }
        var from = day(path + ".from", fields.get("from"));
        var through = day(path + ".through", fields.get("through"));
        return from.map(first -> {
            if (through.filter(last -> last.isBefore(first)).isPresent()) {
                throw Failure.badInput(path, "slutar innan det börjar", "ends before it starts");
            }
            return Span.of(first, through);
        });
    }

    /** Returns a page size within its limits. */
    public static int pageSize(String path, int first, int most) {
        if (first < 0 || first > most) {
            throw Failure.badInput(path, "från 0 till " + most, "from 0 to " + most);
        }
        return first;
    }

    private static Failure badDay(String path) {
        return Failure.badInput(
                path, "ett datum ÅÅÅÅ-MM-DD, åren 1900 till 2199", "a date YYYY-MM-DD, in the years 1900 to 2199");
    }

    private static Failure badFraction(String path) {
        return Failure.badInput(
                path,
                "en procentsats över 0 och högst 100 med högst två decimaler",
                "a percentage over 0 and at most 100 with at most two decimals");
    }
}
