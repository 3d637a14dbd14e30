package se.delmal.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Carries messages through Jakarta Validation and out again.
 *
 * <p>A violation's template is the key of the message in braces, so that an application may word it by its own means, and
 * after it the facts that fill its gaps. Nothing here depends on a provider or on an expression language.
 */
final class Faults {

    private static final String PREFIX = "{se.delmal.validation.";
    private static final String SEPARATOR = "|";
    private static final String SIZE = "{jakarta.validation.constraints.Size.message}";
    private static final Map<String, FaultMessage> BY_TEMPLATE = Arrays.stream(FaultMessage.values())
            .collect(Collectors.toMap(message -> PREFIX + message.key() + "}", Function.identity()));

    /** Refuses the value itself. Always false, to be returned by a validator. */
    static boolean refuse(ConstraintValidatorContext context, FaultMessage message, Object... facts) {
        return refuseAt(context, List.of(), message, facts);
    }

    /** Refuses something inside the value, by names of fields and numbers of items. Always false. */
    static boolean refuseAt(
            ConstraintValidatorContext context, List<String> path, FaultMessage message, Object... facts) {
        context.disableDefaultConstraintViolation();
        var violation = context.buildConstraintViolationWithTemplate(template(message, facts));
        Function<String, NodeBuilderCustomizableContext> property = violation::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> item = violation::addBeanNode;
        Runnable end = violation::addConstraintViolation;
        @Nullable Integer index = null;
        for (String step : path) {
            if (Shape.isIndex(step)) {
                index = Integer.valueOf(step);
                continue;
            }
            var node = property.apply(step);
            if (index == null) {
                property = node::addPropertyNode;
                item = node::addBeanNode;
                end = node::addConstraintViolation;
            } else {
                var placed = node.inIterable().atIndex(index);
                property = placed::addPropertyNode;
                item = placed::addBeanNode;
                end = placed::addConstraintViolation;
                index = null;
            }
        }
        if (index == null) {
            end.run();
        } else {
            item.get().inIterable().atIndex(index).addConstraintViolation();
        }
        return false;
    }

    /** Checks a whole record, and returns whether nothing was refused. */
    static boolean none(ConstraintValidatorContext context, Consumer<Refusals> check) {
        var refused = new AtomicBoolean();
        check.accept((path, message, facts) -> refused.set(!refuseAt(context, path, message, (Object[]) facts)));
        return !refused.get();
    }

    /** Returns what a violation says, where it lies in the input. */
    static Fault of(ConstraintViolation<?> violation, List<String> at) {
        var path = path(violation.getPropertyPath(), at);
        var template = violation.getMessageTemplate();
        if (template.equals(SIZE)) {
            var most = violation.getConstraintDescriptor().getAttributes().get("max");
            return Fault.of(path, FaultMessage.TOO_MANY_ITEMS, String.valueOf(most));
        }
        int separator = template.indexOf(SEPARATOR);
        var key = separator < 0 ? template : template.substring(0, separator);
        var facts = separator < 0
                ? new String[0]
                : template.substring(separator + 1).split("\\|", -1);
        var message = BY_TEMPLATE.get(key);
        if (message == null) {
            throw new IllegalStateException("A constraint on a draft says what no wording exists for: " + key);
        }
        return Fault.of(path, message, facts);
    }

    private static String template(FaultMessage message, Object... facts) {
        var template = new StringBuilder(PREFIX).append(message.key()).append('}');
        for (Object fact : facts) {
            template.append(SEPARATOR).append(fact);
        }
        return template.toString();
    }

    private static List<String> path(Path path, List<String> at) {
        var steps = new ArrayList<>(at);
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                steps.add(node.getIndex().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                steps.add(node.getName());
            }
        }
        return steps;
    }

    private Faults() {}
}
