package se.delmal.server.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.delmal.citation.LocalizedText;

/** Writes refusals as errors of GraphQL. */
public final class GraphQlFailures {

    static final String CODE = "code";

    private GraphQlFailures() {}

    /** Returns a refusal as the error of one field, in a language. */
    static GraphQLError toError(
            Failure failure, @Nullable ResultPath path, @Nullable SourceLocation at, Locale language) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put(CODE, failure.code().name());
        extensions.putAll(failure.details());
        var error = GraphqlErrorBuilder.newError()
                .message("%s", failure.text().in(language))
                .errorType(Classification.NONE)
                .extensions(extensions);
        if (path != null) {
            error.path(path);
        }
        if (at != null) {
            error.locations(List.of(at));
        }
        return error.build();
    }

    /** Returns the text of a failure that is told for a variable of the request. */
    static LocalizedText about(String what, LocalizedText text) {
        return LocalizedText.of(what + ": " + text.sv(), what + ": " + text.in(Locale.ENGLISH));
    }
}
