package se.delmal.server.identity;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;

/**
 * {@code PersonalIdentityNumber}: from variables only. A document is logged, cached and registered by others, so none may hold a
 * number. No refusal repeats what was sent.
 */
final class IdentityScalar implements Coercing<Object, String> {

    static final GraphQLScalarType TYPE = GraphQLScalarType.newScalar()
            .name("PersonalIdentityNumber")
            .coercing(new IdentityScalar())
            .build();

    private IdentityScalar() {}

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) {
        if (result instanceof IdentityNumber number) {
            return number.digits();
        }
        throw new CoercingSerializeException("No identity number");
    }

    /** What is no number stays as it was sent: the change that it belongs to tells all that is wrong with it. */
    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String text) {
            return IdentityNumber.find(text).<Object>map(number -> number).orElse(text);
        }
        throw new CoercingParseValueException("No identity number");
    }

    @Override
    public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        throw new CoercingParseLiteralException("An identity number comes in a variable");
    }
}
