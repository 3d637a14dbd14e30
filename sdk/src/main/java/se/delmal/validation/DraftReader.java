package se.delmal.validation;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Specialty;
import se.delmal.time.WorkingFraction;

/** Reads maps, lists and values into a draft. What does not fit is told and left out; nothing is thrown. */
final class DraftReader {

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return faults;
    }

    TrainingRecordDraft record(Map<?, ?> input) {
        int sum = 0;
        Map<Object, @Nullable Object> bounded = new LinkedHashMap<>(input);
        for (String name : List.of("persons", "assignments", "entries")) {
            int more = input.get(name) instanceof Collection<?> list ? list.size() : 0;
            if (sum + more <= BoundedRecord.Check.MOST) {
                sum += more;
            } else {
                faults.add(Fault.of(List.of(name), FaultMessage.TOO_MANY, String.valueOf(BoundedRecord.Check.MOST)));
                bounded.remove(name);
            }
        }
        return (TrainingRecordDraft) object(Shape.of(TrainingRecordDraft.class), bounded, List.of());
    }

    SigningDraft signing(Map<?, ?> input) {
        return (SigningDraft) object(Shape.of(SigningDraft.class), input, List.of());
    }

    private Object object(Shape shape, Map<?, ?> input, List<String> at) {
        @Nullable Object[] values = new @Nullable Object[shape.fields().size()];
        input.forEach((key, told) -> {
            var name = String.valueOf(key);
            var field = shape.fields().get(name);
            if (field != null) {
                values[field.number()] = value(field.value(), told, Shape.and(at, name));
            } else {
                faults.add(Fault.of(
                        Shape.and(at, name),
                        FaultMessage.UNKNOWN_FIELD,
                        String.join(", ", shape.fields().keySet())));
            }
        });
        return shape.draft(values);
    }

    private @Nullable Object value(Shape.Value value, @Nullable Object told, List<String> at) {
        if (told == null) {
            return null;
        }
        return switch (value.kind()) {
            case TEXT -> text(told, at);
            case NUMBER -> number(told, at);
            case FLAG -> told instanceof Boolean flag ? flag : refused(at, FaultMessage.NO_FLAG);
            case LIST -> told instanceof Collection<?> list ? list(value, list, at) : refused(at, FaultMessage.NO_LIST);
            case OBJECT ->
                told instanceof Map<?, ?> object
                        ? object(Shape.of(value.type()), object, at)
                        : refused(at, FaultMessage.NO_OBJECT);
        };
    }

    /** What is too long is not read: nothing could be said of it but that. */
    private @Nullable List<@Nullable Object> list(Shape.Value value, Collection<?> told, List<String> at) {
        var limit = value.notes().getAnnotation(Size.class);
        if (limit != null && told.size() > limit.max()) {
            faults.add(Fault.of(at, FaultMessage.TOO_MANY_ITEMS, String.valueOf(limit.max())));
            return null;
        }
        var item = value.itemOf();
        List<@Nullable Object> items = new ArrayList<>(told.size());
        for (Object one : told) {
            items.add(value(item, one, Shape.and(at, String.valueOf(items.size()))));
        }
        return items;
    }

    /** A server may have turned texts into what they mean already; the contract's own text is what is checked. */
    private @Nullable String text(Object told, List<String> at) {
        if (told instanceof String text) {
            return text;
        } else if (told instanceof Enum<?> constant) {
            return constant.name();
        } else if (told instanceof LocalDate || told instanceof DelmalCode || told instanceof Specialty) {
            return told.toString();
        }
        refused(at, FaultMessage.NO_TEXT);
        return null;
    }

    private @Nullable BigDecimal number(Object told, List<String> at) {
        if (told instanceof BigDecimal number) {
            return number;
        } else if (told instanceof WorkingFraction fraction) {
            return fraction.percent();
        } else if (told instanceof Number number) {
            try {
                // Through the text, which is the shortest that names the number: 87.5 stays 87.5, and 44.0 is 44.
                return shortest(new BigDecimal(number.toString()), number);
            } catch (NumberFormatException infiniteOrNone) {
                // Told below.
            }
        }
        refused(at, FaultMessage.NO_NUMBER);
        return null;
    }

    private static BigDecimal shortest(BigDecimal exact, Number told) {
        return told instanceof Double && exact.scale() > 0
                ? exact.setScale(Math.max(0, exact.stripTrailingZeros().scale()))
                : exact;
    }

    private @Nullable Object refused(List<String> at, FaultMessage message) {
        faults.add(Fault.of(at, message));
        return null;
    }
}
