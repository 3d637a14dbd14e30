package se.delmal.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Specialty;

/** What texts of a draft mean, where they mean anything. They are taken letter by letter: nothing is repaired. */
final class Codes {

    static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static Optional<Specialty> specialty(@Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(Specialty::find)
                .filter(found -> found.slug().equals(text));
    }

    static Optional<DelmalCode> delmal(@Nullable String text) {
        return Optional.ofNullable(text)
                .flatMap(DelmalCode::find)
                .filter(found -> found.toString().equals(text));
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(name -> Enum.valueOf(type, name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private Codes() {}
}
