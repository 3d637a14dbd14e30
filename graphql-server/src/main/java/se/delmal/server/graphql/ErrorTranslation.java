package se.delmal.server.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorHelper;
import graphql.InvalidSyntaxError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.delmal.citation.LocalizedText;

/** Tells every error of an answer as the contract has it: a code, the request's id, and nothing that was sent. */
final class ErrorTranslation {

    private static final Pattern VARIABLE = Pattern.compile("[Vv]ariable '?\\$?([_A-Za-z][_0-9A-Za-z]{0,99})'?");
    private static final Pattern ARGUMENT = Pattern.compile("argument '([_A-Za-z][\\w.\\[\\]]{0,199})'");
    private static final Pattern UNDEFINED_FIELD = Pattern.compile(
            "contains a field name '([_A-Za-z][_0-9A-Za-z]{0,63})' that is not defined for input object type '([_A-Za-z]\\w*)'");
    private static final Pattern MISSING_FIELD = Pattern.compile(
            "Field '([_A-Za-z][_0-9A-Za-z]{0,99})' has coerced Null value for NonNull type '([^']{1,80})'");

    private ErrorTranslation() {}

    /** Returns the errors in the form of an answer, and no more than an answer holds. */
    static List<Map<String, Object>> toAnswer(List<GraphQLError> errors, RequestScope scope, int most) {
        var answer = new ArrayList<Map<String, Object>>();
        Set<List<Object>> told = new HashSet<>();
        for (GraphQLError error : errors) {
            if (!isConsequence(error)) {
                Optional.ofNullable(error.getPath()).ifPresent(told::add);
            }
        }
        for (GraphQLError error : errors) {
            boolean isTold = error.getPath() != null && told.contains(error.getPath());
            if (answer.size() < most && !(isConsequence(error) && isTold)) {
                answer.add(translate(error, scope));
            }
        }
        return answer;
    }

    /** Returns the code that decides the status of an answer without data. */
    static ErrorCode codeOf(List<Map<String, Object>> errors) {
        return errors.stream()
                .findFirst()
                .map(error -> error.get("extensions"))
                .filter(Map.class::isInstance)
                .map(extensions -> ((Map<?, ?>) extensions).get(GraphQlFailures.CODE))
                .map(code -> ErrorCode.valueOf(code.toString()))
                .orElse(ErrorCode.INTERNAL);
    }

    private static boolean isConsequence(GraphQLError error) {
        return error instanceof graphql.execution.NonNullableFieldWasNullError;
    }

    private static Map<String, Object> translate(GraphQLError error, RequestScope scope) {
        var extensions = new LinkedHashMap<String, Object>();
        LocalizedText text;
        if (error.getExtensions() != null && error.getExtensions().containsKey(GraphQlFailures.CODE)) {
            extensions.putAll(error.getExtensions());
            text = LocalizedText.same(error.getMessage());
        } else {
            var code = classify(error);
            extensions.put(GraphQlFailures.CODE, code.name());
            text = describe(error, code);
        }
        extensions.put("requestId", scope.requestId());
        var answer = new LinkedHashMap<String, Object>();
        answer.put("message", text.in(scope.language()));
        List<SourceLocation> locations = error.getLocations();
        if (locations != null && !locations.isEmpty()) {
            answer.put("locations", GraphqlErrorHelper.locations(locations));
        }
        if (error.getPath() != null) {
            answer.put("path", error.getPath());
        }
        answer.put("extensions", extensions);
        return answer;
    }

    private static ErrorCode classify(GraphQLError error) {
        if (error instanceof InvalidSyntaxError) {
            return ErrorCode.SYNTAX;
        } else if (error instanceof ValidationError) {
            return ErrorCode.INVALID_DOCUMENT;
        } else if (isConsequence(error) || error instanceof graphql.ExceptionWhileDataFetching) {
            return ErrorCode.INTERNAL;
        } else if (error instanceof UnknownOperationException
                || error instanceof CoercingParseValueException
                || error instanceof NonNullableValueCoercedAsNullException
                || error.getErrorType() == graphql.ErrorType.ValidationError) {
            return ErrorCode.BAD_INPUT;
        }
        return ErrorCode.INTERNAL;
    }

    private static LocalizedText describe(GraphQLError error, ErrorCode code) {
        if (error instanceof UnknownOperationException) {
            return LocalizedText.of(
                    "operationName anger ingen operation i dokumentet, eller saknas fast det behövs.",
                    "operationName names no operation of the document, or is missing where it is needed.");
        }
        if (error instanceof ValidationError invalid
                && invalid.getValidationErrorType() != ValidationErrorType.WrongType
                && invalid.getValidationErrorType() != ValidationErrorType.BadValueForDefaultArg) {
            return LocalizedText.same(error.getMessage());
        }
        var argument = ARGUMENT.matcher(Optional.ofNullable(error.getMessage()).orElse(""));
        if (code == ErrorCode.INVALID_DOCUMENT && argument.find()) {
            return GraphQlFailures.about(
                    argument.group(1),
                    LocalizedText.of("värdet är av fel typ", "the value is not of the argument's type"));
        }
        if (code != ErrorCode.BAD_INPUT) {
            return code.text();
        }
        return describeVariable(Optional.ofNullable(error.getMessage()).orElse(""));
    }

    /** The platform's own messages repeat values, so only the names of the schema and of fields are taken from them. */
    private static LocalizedText describeVariable(String message) {
        var text = ErrorCode.BAD_INPUT.text();
        var undefined = UNDEFINED_FIELD.matcher(message);
        if (undefined.find()) {
            text = LocalizedText.of(
                    "fältet " + undefined.group(1) + " finns inte i " + undefined.group(2),
                    "there is no field " + undefined.group(1) + " in " + undefined.group(2));
        }
        var missing = MISSING_FIELD.matcher(message);
        if (missing.find()) {
            text = LocalizedText.of(
                    "fältet " + missing.group(1) + " saknas", "the field " + missing.group(1) + " is missing");
        }
        var variable = VARIABLE.matcher(message);
        return variable.find() ? GraphQlFailures.about("$" + variable.group(1), text) : text;
    }
}
