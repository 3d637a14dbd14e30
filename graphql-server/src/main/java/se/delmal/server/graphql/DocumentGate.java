package se.delmal.server.graphql;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Looks at a document before it is validated, and at who sent it before it is executed.
 *
 * <p>The platform measures a fragment once however often it is spread, and validates before it measures, so a small
 * document can exhaust the memory. Here the limits come first.
 */
@Component
class DocumentGate implements PreparsedDocumentProvider {

    static final int MOST_FIELDS = 1_000;
    static final int MOST_ALIASES = 30;
    static final int MOST_DEPTH = 12;
    static final int MOST_INTROSPECTION_DEPTH = 20;
    static final int MOST_CHARACTERS = 32 * 1024;
    static final int MOST_TOKENS = 2_000;
    static final int ORDINARY_BODY = 256 * 1024;

    /** What takes a whole record. */
    private static final Set<String> LARGE = Set.of("evaluate", "trainingRecordImport");

    private static final ParserOptions PARSING = ParserOptions.newParserOptions()
            .maxCharacters(MOST_CHARACTERS)
            .maxTokens(MOST_TOKENS)
            .maxWhitespaceTokens(MOST_CHARACTERS)
            .redactTokenParserErrorMessages(true)
            .build();

    private final ObjectProvider<GraphQlSource> source;
    private final Admission admission;

    DocumentGate(ObjectProvider<GraphQlSource> source, Admission admission) {
        this.source = source;
        this.admission = admission;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        return CompletableFuture.completedFuture(admit(input));
    }

    private PreparsedDocumentEntry admit(ExecutionInput input) {
        var scope = RequestScope.of(input.getGraphQLContext());
        try {
            var document = parse(input.getQuery());
            checkSize(document, input.getOperationName(), scope);
            PlainText.checkLiterals(document);
            var schema = source.getObject().schema();
            var faults = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
            if (!faults.isEmpty()) {
                return new PreparsedDocumentEntry(document, faults);
            }
            if (!admission.isGranted(input.getGraphQLContext())
                    && !PublicDoor.admits(schema, document, input.getOperationName())) {
                throw Failure.of(ErrorCode.UNAUTHENTICATED);
            }
            MutationGate.check(document);
            return new PreparsedDocumentEntry(document);
        } catch (InvalidSyntaxException unreadable) {
            return new PreparsedDocumentEntry(unreadable.toInvalidSyntaxError());
        } catch (Failure refusal) {
            return new PreparsedDocumentEntry(List.of(GraphQlFailures.toError(refusal, null, null, scope.language())));
        }
    }

    private static Document parse(String text) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(PARSING)
                    .locale(Locale.ENGLISH)
                    .build());
        } catch (ParseCancelledTooManyCharsException tooLong) {
            throw Failure.limit("document-characters", MOST_CHARACTERS, text.length());
        } catch (ParseCancelledTooDeepException tooDeep) {
            throw Failure.limit("depth", MOST_DEPTH, MOST_DEPTH + 1L);
        } catch (ParseCancelledException tooMany) {
            throw Failure.limit("tokens", MOST_TOKENS, MOST_TOKENS + 1L);
        }
    }

    private static void checkSize(Document document, @Nullable String operation, RequestScope scope) {
        var size = DocumentMeter.measure(document);
        check("fields", MOST_FIELDS, size.fields());
        check("aliases", MOST_ALIASES, size.aliases());
        check("depth", MOST_DEPTH, size.depth());
        check("introspection-depth", MOST_INTROSPECTION_DEPTH, size.introspectionDepth());
        if (scope.bodySize() > ORDINARY_BODY && !takesARecord(document, operation)) {
            throw Failure.of(ErrorCode.TOO_LARGE);
        }
    }

    private static void check(String limit, long allowed, long actual) {
        if (actual > allowed) {
            throw Failure.limit(limit, allowed, actual);
        }
    }

    private static boolean takesARecord(Document document, @Nullable String asked) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> asked == null || asked.isEmpty() || asked.equals(operation.getName()))
                .flatMap(operation -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream())
                .anyMatch(field -> LARGE.contains(field.getName()));
    }
}
