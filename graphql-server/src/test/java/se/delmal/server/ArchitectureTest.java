package se.delmal.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.delmal.server.catalogue");

    @Test
    void theSearchKnowsTheCatalogueAndNothingOfTheServer() {
        knowsOnlyTheCatalogue("se.delmal.server.catalogue.search").check(CLASSES);
    }

    @Test
    void whatKnowsSpringWouldBeFound() {
        var rule = knowsOnlyTheCatalogue("se.delmal.server.catalogue");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.check(CLASSES))
                .withMessageContaining("org.springframework");
    }

    private static ArchRule knowsOnlyTheCatalogue(String searchPackage) {
        return classes()
                .that()
                .resideInAPackage(searchPackage)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        searchPackage,
                        "java..",
                        "org.apache.lucene..",
                        "org.tartarus.snowball..",
                        "org.jspecify.annotations",
                        "se.delmal.catalogue",
                        "se.delmal.citation",
                        "se.delmal.role");
    }
}
