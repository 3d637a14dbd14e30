package se.delmal.benchmarks;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.TypeResolutionEnvironment;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.catalogue.TargetDescription;
import tools.jackson.databind.json.JsonMapper;

/**
 * graphql-java by itself, on the same schema and the same data: parsing, validation, execution and Jackson, without HTTP
 * and without anything of the server.
 *
 * <p>Prints answers per second and processor time per answer. {@code --once} prints one answer instead.
 */
public final class BareGraphQl {

    private static final List<String> SCHEMA =
            List.of("query", "catalogue", "responsibility", "shared", "scalars", "trainee", "evaluation", "mutation");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TargetCatalogue catalogue = TargetCatalogue.standard();
    private final Map<String, List<TargetDescription>> descriptions =
            catalogue.specialties().stream().collect(Collectors.toMap(Specialty::slug, catalogue::descriptionsOf));
    private final GraphQL graphQl;

    /** Builds the schema. */
    public BareGraphQl() {
        var text = SCHEMA.stream().map(BareGraphQl::read).collect(Collectors.joining("\n"));
        var wiring = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new Nothing())
                .type("Query", type -> type.dataFetcher("catalogue", environment -> catalogue))
                .type("Specialty", type -> type.dataFetcher("targetDescriptions", this::descriptions))
                .type("TargetDescription", type -> type.dataFetcher("delmal", BareGraphQl::delmal))
                .build();
        this.graphQl = GraphQL.newGraphQL(
                        new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), wiring))
                .build();
    }

    /**
     * Measures.
     *
     * @param arguments  the document's file; the number of threads; seconds to warm up; seconds to measure
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        var bare = new BareGraphQl();
        var template = Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8);
        if (arguments[1].equals("--once")) {
            System.out.write(bare.answer(template.replace("@alias@", "")));
            System.out.flush();
            return;
        }
        int threads = Integer.parseInt(arguments[1]);
        bare.run(template, threads, Integer.parseInt(arguments[2]));
        long processor = processorTime();
        int seconds = Integer.parseInt(arguments[3]);
        long answers = bare.run(template, threads, seconds);
        System.out.println(answers / seconds + " " + (processorTime() - processor) / Math.max(1, answers) / 1_000);
    }

    /** Answers a document from its text to its bytes. */
    public byte[] answer(String document) {
        var result = graphQl.execute(ExecutionInput.newExecutionInput(document).build());
        return JSON.writeValueAsBytes(specified(result));
    }

    private static Map<String, Object> specified(ExecutionResult result) {
        return result.toSpecification();
    }

    private long run(String template, int threads, int seconds) throws InterruptedException {
        var answers = new AtomicLong();
        var counter = new AtomicLong(System.nanoTime());
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var running = new ArrayList<Thread>();
        for (int i = 0; i < threads; i++) {
            var thread = new Thread(() -> {
                while (System.nanoTime() < end) {
                    var document = template.replace("@alias@", "n" + counter.incrementAndGet() + ": ");
                    if (answer(document).length == 0) {
                        throw new IllegalStateException("No answer");
                    }
                    answers.incrementAndGet();
                }
            });
            thread.start();
            running.add(thread);
        }
        for (Thread thread : running) {
            thread.join();
        }
        return answers.get();
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private List<TargetDescription> descriptions(DataFetchingEnvironment environment) {
        Specialty specialty = Objects.requireNonNull(environment.getSource());
        String edition = environment.getArgument("edition");
        var all = Objects.requireNonNull(descriptions.get(specialty.slug()));
        return edition == null
                ? all
                : all.stream()
                        .filter(description -> description.edition() == Edition.valueOf(edition))
                        .toList();
    }

    private static Object delmal(DataFetchingEnvironment environment) {
        TargetDescription description = Objects.requireNonNull(environment.getSource());
        String group = environment.getArgument("group");
        return group == null ? description.delmal() : description.delmal(DelmalGroup.valueOf(group));
    }

    private static String read(String part) {
        try (var in =
                Objects.requireNonNull(BareGraphQl.class.getResourceAsStream("/graphql/" + part + ".graphqls"), part)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** Gives the rest of the schema what it needs to exist; nothing of it is asked. */
    private static final class Nothing implements WiringFactory {

        @Override
        public boolean providesScalar(ScalarWiringEnvironment environment) {
            return !ScalarInfo.isGraphqlSpecifiedScalar(
                    environment.getScalarTypeDefinition().getName());
        }

        @Override
        public GraphQLScalarType getScalar(ScalarWiringEnvironment environment) {
            return GraphQLScalarType.newScalar()
                    .name(environment.getScalarTypeDefinition().getName())
                    .coercing(new Text())
                    .build();
        }

        @Override
        public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
            return true;
        }

        @Override
        public graphql.schema.TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
            return BareGraphQl::none;
        }

        @Override
        public boolean providesTypeResolver(UnionWiringEnvironment environment) {
            return true;
        }

        @Override
        public graphql.schema.TypeResolver getTypeResolver(UnionWiringEnvironment environment) {
            return BareGraphQl::none;
        }

        @Override
        public boolean providesDataFetcher(FieldWiringEnvironment environment) {
            return false;
        }
    }

    /** Prints the text form, as the server does. */
    private static final class Text implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object result, graphql.GraphQLContext context, java.util.Locale locale) {
            return result.toString();
        }

        @Override
        public Object parseLiteral(
                Value<?> input, CoercedVariables variables, graphql.GraphQLContext context, java.util.Locale locale) {
            return input.toString();
        }
    }

    private static GraphQLObjectType none(TypeResolutionEnvironment environment) {
        throw new IllegalStateException("Nobody asks for one of several types: " + environment.getObject());
    }
}
