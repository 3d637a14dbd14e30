package se.delmal.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.delmal.server.catalogue");

    /** All of the server and its tests, but for the bad example in this one. */
    private static final JavaClasses SERVER = new ClassFileImporter()
            .withImportOption(location -> !location.contains(ArchitectureTest.class.getSimpleName()))
            .importPackages("se.delmal.server");

    private static final List<String> FOR_PROXIES = List.of(
            "org.springframework.transaction.annotation.Transactional",
            "org.springframework.scheduling.annotation.Scheduled",
            "org.springframework.scheduling.annotation.Async",
            "org.springframework.cache.annotation.Cacheable",
            "org.springframework.security.access.prepost.PreAuthorize",
            "org.springframework.validation.annotation.Validated");

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

    /** Nothing reads them, so whoever wrote one would believe in a transaction that there is not. */
    @Test
    void nothingBearsAnnotationsThatOnlyProxiesHeed() {
        checkForProxies(SERVER);
    }

    @Test
    void anAnnotationForProxiesWouldBeFound() {
        var classes = new ClassFileImporter().importClasses(Believing.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> checkForProxies(classes))
                .withMessageContaining("Believing.change");
    }

    interface Believing {

        @Transactional
        void change();
    }

    private static void checkForProxies(JavaClasses classes) {
        for (String annotation : FOR_PROXIES) {
            noClasses().should().beAnnotatedWith(annotation).check(classes);
            noMethods().should().beAnnotatedWith(annotation).check(classes);
        }
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
