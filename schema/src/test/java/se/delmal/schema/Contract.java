package se.delmal.schema;

import graphql.parser.MultiSourceReader;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contract as it stands in the sources. */
final class Contract {

    private static final Path SOURCES = Path.of("src/main/resources/graphql");

    private Contract() {}

    static TypeDefinitionRegistry read() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            var texts = files.sorted().map(Contract::text).collect(Collectors.joining("\n"));
            return new SchemaParser()
                    .buildRegistry(new Parser()
                            .parseDocument(MultiSourceReader.newMultiSourceReader()
                                    .string(texts, "contract")
                                    .build()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static GraphQLSchema schema() {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new MockedWiringFactory())
                .build();
        return new SchemaGenerator().makeExecutableSchema(read(), wiring);
    }

    /** Prints it so that the order of files, types and fields makes no difference. */
    static String printed() {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(true)
                        .includeDirectives(true))
                .print(schema());
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
