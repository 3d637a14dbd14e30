package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import graphql.parser.Parser;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import se.delmal.server.support.ServerTest;

/** Who uses which part of the schema, so that it can be told what nobody does. */
@ServerTest
class UsageTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Optional<String> client = Optional.of("ward-app");

    @Autowired
    private ObjectProvider<GraphQlSource> source;

    @Test
    void countsFieldsArgumentsAndConstantsOncePerRequest() {
        count("""
                { catalogue {
                    a: targetDescription(specialty: "psykiatri", edition: SOSFS_2015_8) { delmal { code } }
                    b: targetDescription(specialty: "urologi", edition: SOSFS_2015_8) { delmal { ... on Delmal { code } ...more } }
                } }
                fragment more on Delmal { __typename label { sv } }
                """, Map.of());

        assertThat(counted("ward-app"))
                .containsOnlyKeys(
                        "Query.catalogue",
                        "Catalogue.targetDescription",
                        "Catalogue.targetDescription(specialty:)",
                        "Catalogue.targetDescription(edition:)",
                        "Edition.SOSFS_2015_8",
                        "TargetDescription.delmal",
                        "Delmal.code",
                        "Delmal.label",
                        "LocalizedText.sv")
                .containsValue(1.0)
                .doesNotContainValue(2.0);
    }

    @Test
    void countsWhatVariablesHold() {
        var document = "query ($input: EvaluateInput!, $least: Severity! = INFO) { evaluate(input: $input) {"
                + " status { findings(atLeast: $least) { rule } } } }";

        count(
                document,
                Map.of("input", Map.of("record", Map.of("entries", List.of(Map.of("absence", Map.of("extent", 50)))))));

        assertThat(counted("ward-app"))
                .containsKeys(
                        "EvaluateInput.record",
                        "TrainingRecordInput.entries",
                        "EntryInput.absence",
                        "AbsenceInput.extent",
                        "Severity.INFO",
                        "TraineeStatus.findings(atLeast:)")
                .doesNotContainKeys("EvaluateInput.asOf", "EntryInput.placement", "Severity.ERROR");
    }

    @Test
    void countsTheOperationThatIsAskedFor() {
        var document = "query A { catalogue { release } } query B { viewer { subject } }";

        usage().count(new Parser().parseDocument(document), Optional.of("B"), Map.of());

        assertThat(counted("ward-app")).containsOnlyKeys("Query.viewer", "Viewer.subject");
    }

    @Test
    void countsNothingWhereNobodyIsTold() {
        var told = new CompositeMeterRegistry();
        var usage = new Usage(told, new SomeClient(() -> client), source);
        var document = new Parser().parseDocument("{ viewer { subject } }");

        usage.count(document, Optional.empty(), Map.of());
        assertThat(usage.remembered(document)).isZero();

        told.add(meters);
        usage.count(document, Optional.empty(), Map.of());
        assertThat(counted("ward-app")).containsOnlyKeys("Query.viewer", "Viewer.subject");
    }

    @Test
    void countsNothingOfAnOperationThatTheDocumentDoesNotHave() {
        var usage = usage();
        var document = new Parser().parseDocument("query A { catalogue { release } }");

        IntStream.range(0, 1_000).forEach(i -> usage.count(document, Optional.of("Z" + i), Map.of()));

        assertThat(meters.getMeters()).isEmpty();
        assertThat(usage.remembered(document)).isZero();
        usage.count(document, Optional.of("A"), Map.of());
        assertThat(usage.remembered(document)).isEqualTo(1);
    }

    @Test
    void tellsClientsApart() {
        var document = "{ catalogue { release } }";
        count(document, Map.of());
        client = Optional.of("planner");
        count(document, Map.of());
        client = Optional.empty();
        count(document, Map.of());
        count(document, Map.of());

        assertThat(counted("ward-app")).containsEntry("Catalogue.release", 1.0);
        assertThat(counted("planner")).containsEntry("Catalogue.release", 1.0);
        assertThat(counted("none")).containsEntry("Catalogue.release", 2.0);
    }

    @Test
    void countsClientsBeyondTheFirstFiftyAndThoseWithStrangeNamesTogether() {
        var usage = usage();
        var document = new Parser().parseDocument("{ catalogue { release } }");
        IntStream.range(0, 60).forEach(i -> {
            client = Optional.of("client-" + i);
            usage.count(document, Optional.empty(), Map.of());
        });
        client = Optional.of("Alva Ström\n");
        usage.count(document, Optional.empty(), Map.of());

        assertThat(counted("client-49")).containsEntry("Catalogue.release", 1.0);
        assertThat(counted("client-50")).isEmpty();
        assertThat(counted("other")).containsEntry("Catalogue.release", 11.0);
    }

    @SuppressWarnings("NullAway") // compilers before JDK 22 do not see in a class that the values of a map may be null
    private void count(String document, Map<String, Object> variables) {
        usage().count(new Parser().parseDocument(document), Optional.empty(), variables);
    }

    private Usage usage() {
        return new Usage(meters, new SomeClient(() -> client), source);
    }

    private Map<String, Double> counted(String name) {
        return meters.find(Usage.METER).tag("client", name).counters().stream()
                .collect(Collectors.toMap(
                        counter -> String.valueOf(counter.getId().getTag("coordinate")), Counter::count));
    }

    private record SomeClient(java.util.function.Supplier<Optional<String>> name) implements Admission {

        @Override
        public boolean isGranted(GraphQLContext request) {
            return true;
        }

        @Override
        public Optional<String> account() {
            return Optional.empty();
        }

        @Override
        public Optional<String> client() {
            return name.get();
        }

        @Override
        public boolean mayExplore() {
            return true;
        }
    }
}
