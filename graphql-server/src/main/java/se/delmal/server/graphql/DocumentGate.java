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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
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

    /**
     * A document that has been looked at.
     *
     * @param entry  the document, or what is wrong with it
     * @param reach  how far it goes; where something is wrong with it, as far as can be
     */
    record Judged(PreparsedDocumentEntry entry, Reach reach) {

        /** Returns whether it can be executed. */
        boolean isSound() {
            return !entry.hasErrors();
        }

        /** Returns what kind of operation is asked for, where that can be told. */
        Outcome.Operation operation(Optional<String> name) {
            return isSound()
                    ? entry.getDocument().getDefinitionsOfType(OperationDefinition.class).stream()
                            .filter(found -> name.filter(wanted -> !wanted.isEmpty() && !wanted.equals(found.getName()))
                                    .isEmpty())
                            .findFirst()
                            .map(found -> Outcome.Operation.valueOf(
                                    found.getOperation().name()))
                            .orElse(Outcome.Operation.NONE)
                    : Outcome.Operation.NONE;
        }
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        var scope = RequestScope.of(input.getGraphQLContext());
        var judged = Optional.ofNullable(input.getGraphQLContext().<Judged>get(Judged.class))
                .orElseGet(() -> judge(input.getQuery(), Optional.ofNullable(input.getOperationName()), scope));
        if (judged.isSound() && judged.reach() == Reach.PERSONAL && !admission.isGranted(input.getGraphQLContext())) {
            return CompletableFuture.completedFuture(refusal(Failure.of(ErrorCode.UNAUTHENTICATED), scope));
        }
        return CompletableFuture.completedFuture(judged.entry());
    }

    /** Looks at a document: its size, its literals, whether it fits the schema, and how far it goes. */
    Judged judge(String text, Optional<String> operationName, RequestScope scope) {
        try {
            var document = parse(text);
            checkSize(document, operationName, scope);
            PlainText.checkLiterals(document);
            var schema = source.getObject().schema();
            var faults = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
            if (!faults.isEmpty()) {
                return new Judged(new PreparsedDocumentEntry(document, faults), Reach.PERSONAL);
            }
            MutationGate.check(document);
            return new Judged(
                    new PreparsedDocumentEntry(document), PublicDoor.reach(schema, document, operationName.orElse("")));
        } catch (InvalidSyntaxException unreadable) {
            return new Judged(new PreparsedDocumentEntry(unreadable.toInvalidSyntaxError()), Reach.PERSONAL);
        } catch (Failure refusal) {
            return new Judged(refusal(refusal, scope), Reach.PERSONAL);
        }
    }

    private static PreparsedDocumentEntry refusal(Failure refusal, RequestScope scope) {
        return new PreparsedDocumentEntry(List.of(GraphQlFailures.toError(refusal, null, null, scope.language())));
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

    private static void checkSize(Document document, Optional<String> operation, RequestScope scope) {
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

    private static boolean takesARecord(Document document, Optional<String> asked) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> asked.filter(name -> !name.isEmpty() && !name.equals(operation.getName()))
                        .isEmpty())
                .flatMap(operation -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream())
                .anyMatch(field -> LARGE.contains(field.getName()));
    }
}
