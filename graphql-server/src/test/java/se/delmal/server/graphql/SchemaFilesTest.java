package se.delmal.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.delmal.server.DelmalServer;
import se.delmal.server.support.TestDatabase;

/** The schema that the server has, and what it does with one that it does not answer. */
class SchemaFilesTest {

    @Test
    void areAllNamedInTheSettings() throws Exception {
        var resources = new PathMatchingResourcePatternResolver();
        var there = new ArrayList<URL>();
        for (var file : resources.getResources("classpath*:graphql/**/*.graphqls")) {
            there.add(file.getURL());
        }
        var named = new ArrayList<URL>();
        for (String name : named()) {
            named.add(resources.getResource(name).getURL());
        }

        assertThat(named).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void stopTheStartWhereNothingAnswersAField() {
        var server = new SpringApplicationBuilder(DelmalServer.class);
        var settings = TestDatabase.arguments(
                TestDatabase.properties(),
                "--server.port=0",
                "--spring.graphql.schema.locations=classpath:unanswered/",
                "--spring.graphql.schema.inspection.enabled=true");

        assertThatThrownBy(() -> server.run(settings))
                .extracting(NestedExceptionUtils::getMostSpecificCause)
                .asString()
                .contains("The schema and the server do not fit", "unanswered");
    }

    private static List<String> named() throws Exception {
        PropertySource<?> settings = new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yaml"))
                .get(0);
        var names = new ArrayList<String>();
        for (int i = 0;
                settings.getProperty("spring.graphql.schema.additional-files[" + i + "]") instanceof String name;
                i++) {
            names.add(name);
        }
        return names;
    }
}
