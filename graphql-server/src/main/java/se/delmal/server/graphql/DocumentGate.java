package se.delmal.server.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.delmal.server.graphql.limit.DocumentMeter;
import se.delmal.server.graphql.limit.Limits;
import se.delmal.server.graphql.limit.PointCounter;
import se.delmal.server.graphql.limit.Tariff;

/**
 * Looks at a document before it is validated, and at who sent it before it is executed.
 *
 * <p>The platform measures a fragment once however often it is spread, and validates before it measures, so a small
 * document can exhaust the memory. Here the limits come first.
 */
@Component
class DocumentGate implements PreparsedDocumentProvider {

    /** How much text is kept; parsed, it takes a multiple of its memory. */
    private static final int KEPT_CHARACTERS = 256 * 1024;

    /** What takes a whole record. */
    private static final Set<String> LARGE = Set.of("evaluate", "trainingRecordImport");

    private final ObjectProvider<GraphQlSource> source;
    private final Admission admission;
    private final Limits limits;
    private final ParserOptions parsing;

    /** Documents that fit the limits and the schema, by their texts; who may send them, and their price, is asked each time. */
    private final Cache<String, Document> passed = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((String text, Document document) -> text.length())
            .build();

    private final Supplier<Tariff> tariff;

    DocumentGate(ObjectProvider<GraphQlSource> source, Admission admission, Limits limits) {
        this.source = source;
        this.admission = admission;
        this.limits = limits;
        this.parsing = ParserOptions.newParserOptions()
                .maxCharacters(limits.documentCharacters())
                .maxTokens(limits.tokens())
                .maxWhitespaceTokens(limits.documentCharacters())
                .redactTokenParserErrorMessages(true)
                .build();
        this.tariff = SingletonSupplier.of(() -> Tariff.of(schema()));
    }

    /**
     * A document that has been looked at.
     *
     * @param entry  the document, or what is wrong with it
     * @param reach  how far it goes; where something is wrong with it, as far as can be
     * @param points  its price
     */
    record Judged(PreparsedDocumentEntry entry, Reach reach, long points) {

        /** Returns whether it can be executed. */
        boolean isSound() {
            return !entry.hasErrors();
        }

        /** Returns the document, where it can be executed. */
        Optional<Document> document() {
            return isSound() ? Optional.ofNullable(entry.getDocument()) : Optional.empty();
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
                .orElseGet(() -> judge(
                        input.getQuery(), Optional.ofNullable(input.getOperationName()), variables(input), scope));
        if (judged.isSound() && judged.reach() == Reach.PERSONAL && !admission.isGranted(input.getGraphQLContext())) {
            return CompletableFuture.completedFuture(refusal(Failure.of(ErrorCode.UNAUTHENTICATED), scope));
        }
        return CompletableFuture.completedFuture(judged.entry());
    }

    @SuppressWarnings("NullAway") // a variable may be null, which the platform's type does not say
    private static Map<String, @Nullable Object> variables(ExecutionInput input) {
        return input.getRawVariables().toMap();
    }

    /**
     * Looks at a document that somebody sends: its size, its literals, whether they may send it, its price, and whether it fits the
     * schema. What the schema holds is told to nobody who may only ask what is public.
     */
    Judged judge(
            String text, Optional<String> operationName, Map<String, @Nullable Object> variables, RequestScope scope) {
        return judged(scope, () -> {
            var known = passed(text);
            var document = known.orElseGet(() -> read(text));
            checkBody(document, operationName, scope);
            checkFreedom(document);
            var reach = PublicDoor.reach(schema(), document, operationName.orElse(""));
            var bill = bill(document, operationName, Optional.of(variables));
            check("points", reach == Reach.PUBLIC ? limits.publicPoints() : limits.points(), bill.points());
            if (known.isPresent()) {
                return new Judged(new PreparsedDocumentEntry(document), reach, bill.points());
            }
            var judged = validated(document, reach, bill.points());
            if (judged.isSound()) {
                passed.put(text, document);
            }
            return judged;
        });
    }

    /** Returns the document of a text that has passed lately. */
    Optional<Document> passed(String text) {
        return Optional.ofNullable(passed.getIfPresent(text));
    }

    /** Looks at a document that is to be trusted, with the largest pages and the most items there are. */
    Judged judgeOnce(String text) {
        return judged(RequestScope.NONE, () -> {
            var document = read(text);
            var bill = bill(document, Optional.empty(), Optional.empty());
            check("points", limits.trustedPoints(), bill.points());
            return validated(document, PublicDoor.reach(schema(), document, ""), bill.points());
        });
    }

    /** Looks at what a request makes of a trusted document. */
    Judged judge(Judged trusted, Map<String, @Nullable Object> variables, RequestScope scope) {
        var document = Objects.requireNonNull(trusted.entry().getDocument());
        return judged(scope, () -> {
            checkBody(document, Optional.empty(), scope);
            return new Judged(
                    trusted.entry(),
                    trusted.reach(),
                    bill(document, Optional.empty(), Optional.of(variables)).points());
        });
    }

    private static Judged judged(RequestScope scope, Supplier<Judged> judging) {
        try {
            return judging.get();
        } catch (InvalidSyntaxException unreadable) {
            return new Judged(new PreparsedDocumentEntry(unreadable.toInvalidSyntaxError()), Reach.PERSONAL, 0);
        } catch (Failure refusal) {
            return new Judged(refusal(refusal, scope), Reach.PERSONAL, 0);
        }
    }

    private Document read(String text) {
        var document = parse(text);
        checkSize(document);
        PlainText.checkLiterals(document);
        return document;
    }

    private Judged validated(Document document, Reach reach, long points) {
        var faults = ParseAndValidate.validate(schema(), document, Locale.ENGLISH);
        if (!faults.isEmpty()) {
            return new Judged(new PreparsedDocumentEntry(document, faults), Reach.PERSONAL, points);
        }
        MutationGate.check(document);
        return new Judged(new PreparsedDocumentEntry(document), reach, points);
    }

    private PointCounter.Bill bill(
            Document document, Optional<String> operationName, Optional<Map<String, @Nullable Object>> variables) {
        var bill = PointCounter.count(tariff.get(), document, operationName, variables, limits.items());
        check("ids", limits.ids(), bill.ids());
        check("items", limits.items(), bill.items());
        return bill;
    }

    private GraphQLSchema schema() {
        return source.getObject().schema();
    }

    private static PreparsedDocumentEntry refusal(Failure refusal, RequestScope scope) {
        return new PreparsedDocumentEntry(List.of(GraphQlFailures.toError(refusal, null, null, scope.language())));
    }

    private Document parse(String text) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(parsing)
                    .locale(Locale.ENGLISH)
                    .build());
        } catch (ParseCancelledTooManyCharsException tooLong) {
            throw Failure.limit("document-characters", limits.documentCharacters(), text.length());
        } catch (ParseCancelledTooDeepException tooDeep) {
            throw Failure.limit("depth", limits.depth(), limits.depth() + 1L);
        } catch (ParseCancelledException tooMany) {
            throw Failure.limit("tokens", limits.tokens(), limits.tokens() + 1L);
        }
    }

    private void checkSize(Document document) {
        var size = DocumentMeter.measure(document);
        check("fields", limits.fields(), size.fields());
        check("aliases", limits.aliases(), size.aliases());
        check("directives", limits.directives(), size.directives());
        check("depth", limits.depth(), size.depth());
        check("introspection-depth", limits.introspectionDepth(), size.introspectionDepth());
        check(
                "fragments",
                limits.fragments(),
                document.getDefinitionsOfType(FragmentDefinition.class).size());
    }

    private void checkBody(Document document, Optional<String> operation, RequestScope scope) {
        if (scope.bodySize() > limits.body() && !takesARecord(document, operation)) {
            throw Failure.of(ErrorCode.TOO_LARGE);
        }
    }

    private void checkFreedom(Document document) {
        if (!admission.mayExplore() && PublicDoor.farthest(schema(), document) != Reach.PUBLIC) {
            throw Failure.of(admission.account().isPresent() ? ErrorCode.FORBIDDEN : ErrorCode.UNAUTHENTICATED);
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
