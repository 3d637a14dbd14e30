package se.delmal.floor;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

class ConstantAnswersTest {

    private static final String ANSWER = """
            {"data":{"node":{"__typename":"TrainingRecord","id":"R1","version":"7",\
            "status":{"asOf":"2026-11-22","findings":[{"rule":"a","entries":[{"__typename":"Course","id":"E1"}]}]}}}}""";

    private static final String QUESTION = """
            { node(id: "R1") { __typename id ... on TrainingRecord {
                version status { asOf findings { rule entries { __typename id } } } } } }
            """;

    @Test
    void whatTheServerAnsweredIsAnsweredAgainThroughItsSchema(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("node.json"), ANSWER);

        try (var floor = new SpringApplicationBuilder(Floor.class)
                .web(WebApplicationType.NONE)
                .profiles("constant")
                .run("--floor.answers=" + folder, "--spring.datasource.url=jdbc:h2:mem:floor")) {
            var answer = floor.getBean(GraphQlSource.class)
                    .graphQl()
                    .execute(ExecutionInput.newExecutionInput(QUESTION).build());

            assertThat(answer.toSpecification()).isEqualTo(JsonMapper.shared().readValue(ANSWER, Map.class));
        }
    }
}
