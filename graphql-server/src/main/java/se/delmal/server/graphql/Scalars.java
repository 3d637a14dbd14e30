package se.delmal.server.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.delmal.time.WorkingFraction;

/**
 * The scalars of the schema.
 *
 * <p>On the way out they print the text forms of the SDK. On the way in they take any text or number as it is: whether it
 * can be a date or a fraction is judged together with all the rest of an input, so that every fault is told at once.
 */
final class Scalars {

    private Scalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(
                scalar("Date", false),
                scalar("DelmalCode", false),
                scalar("WorkingFraction", true),
                scalar("FullTimeDays", false),
                scalar("RecordVersion", false),
                scalar("Cursor", false),
                scalar("IdempotencyKey", false));
    }

    private static GraphQLScalarType scalar(String name, boolean isNumber) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextForm(isNumber))
                .build();
    }

    /** Out: the SDK's text, or its number. In: what was sent. */
    private record TextForm(boolean isNumber) implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object result, GraphQLContext context, Locale locale) {
            if (!isNumber) {
                return result.toString();
            } else if (result instanceof WorkingFraction fraction) {
                return fraction.percent();
            }
            throw new CoercingSerializeException("No working fraction: " + result.getClass());
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof String || input instanceof Number) {
                return input;
            }
            throw new CoercingParseValueException("Neither text nor number");
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text) {
                return Objects.requireNonNull(text.getValue());
            } else if (input instanceof IntValue number) {
                return number.getValue();
            } else if (input instanceof FloatValue number) {
                return number.getValue();
            }
            throw new CoercingParseLiteralException("Neither text nor number");
        }
    }
}
