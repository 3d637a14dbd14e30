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
import java.util.Optional;

/**
 * {@code PersonalIdentityNumber}: from variables only. A document is logged, cached and registered by others, so none may hold a
 * number. No refusal repeats what was sent.
 */
final class IdentityScalar implements Coercing<IdentityNumber, String> {

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

    @Override
    public IdentityNumber parseValue(Object input, GraphQLContext context, Locale locale) {
        return Optional.of(input)
                .filter(String.class::isInstance)
                .flatMap(text -> IdentityNumber.find((String) text))
                .orElseThrow(() -> new CoercingParseValueException("No identity number"));
    }

    @Override
    public IdentityNumber parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        throw new CoercingParseLiteralException("An identity number comes in a variable");
    }
}
