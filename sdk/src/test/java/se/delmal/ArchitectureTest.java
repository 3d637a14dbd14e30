package se.delmal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.architecture.bad.catalogue.OtherHalfOfACycle;
import se.delmal.architecture.bad.citation.UsesItsOwnFloor;
import se.delmal.architecture.bad.elsewhere.OnNoFloor;
import se.delmal.architecture.bad.role.HalfOfACycle;
import se.delmal.architecture.bad.time.AsksAClock;
import se.delmal.architecture.bad.time.InFloatingPoint;
import se.delmal.architecture.bad.time.ReadsAndWrites;
import se.delmal.architecture.bad.time.UsesAHigherFloor;
import se.delmal.time.TimeAccount;

/**
 * What the SDK's packages may know of one another and of the world. Each rule is also seen to refuse an example kept for it under
 * {@code architecture.bad}.
 */
class ArchitectureTest {

    private static final String ROOT = "se.delmal";
    private static final String BAD = "se.delmal.architecture.bad";

    /** The floors. A package uses lower floors only, never its own or a higher one. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("citation", 0),
            Map.entry("data", 0),
            Map.entry("time", 0),
            Map.entry("role", 1),
            Map.entry("catalogue", 1),
            Map.entry("record", 2),
            Map.entry("rule", 3),
            Map.entry("national", 4),
            Map.entry("profile", 5),
            Map.entry("region", 6),
            Map.entry("status", 7),
            Map.entry("exchange", 8),
            Map.entry("validation", 8));

    /** Packages that no other module sees. */
    private static final Set<String> NOT_EXPORTED = Set.of("se.delmal.data", "se.delmal.national", "se.delmal.region");

    /** Classes that may calculate in floating point, each with its reason. None needs to. */
    private static final Map<String, String> EDGES_IN_FLOATING_POINT = Map.of();

    /** Classes that may open what comes with the module, each with its reason. */
    private static final Map<String, String> EDGES_TO_THE_WORLD = Map.of(
            "se.delmal.data.DataFiles", "reads the data that comes with the module",
            "se.delmal.status.TraineeStatus", "reads the version that the build wrote down",
            "se.delmal.validation.FaultMessage", "reads the messages about faults, in each language");

    /** An instruction of the Java machine that loads, keeps, converts or calculates a double or a float, as javap prints it. */
    private static final Pattern FLOATING_POINT_INSTRUCTION = Pattern.compile("^\\s+\\d+: (?:[il]2[df]|[df]"
            + "(?:2[ilfd]|add|sub|mul|div|rem|neg|cmp[lg]|const_\\d|load|store|aload|astore|return)).*");

    /** What reads, writes or connects; text in memory does not. */
    private static final DescribedPredicate<JavaClass> OF_THE_WORLD = resideInAnyPackage(
                    "java.io..", "java.nio", "java.nio.file..", "java.nio.channels..", "java.net..")
            .and(not(belongToAnyOf(Writer.class, StringWriter.class)))
            .as("of files and networks");

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(mainClasses());

    @Test
    void onlyTheClassesOfTheModuleItselfAreJudged() {
        assertThat(MAIN).extracting(JavaClass::getName).contains(TimeAccount.class.getName());
        assertThat(MAIN).noneMatch(judged -> judged.getPackageName().startsWith(BAD));
    }

    @Test
    void aPackageUsesLowerFloorsOnly() {
        usesLowerFloorsOnly(ROOT).check(MAIN);

        refuses(usesLowerFloorsOnly(BAD), UsesAHigherFloor.class, "time, floor 0, uses status, floor 7");
        refuses(usesLowerFloorsOnly(BAD), UsesItsOwnFloor.class, "citation, floor 0, uses time, floor 0");
    }

    @Test
    void everyPackageIsOnAFloor() {
        isOnAFloor(ROOT).check(MAIN);

        refuses(isOnAFloor(BAD), OnNoFloor.class, "elsewhere is on no floor");
    }

    @Test
    void noPackagesDependOnOneAnother() {
        hasNoCycles(ROOT).check(MAIN);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> hasNoCycles(BAD)
                        .check(new ClassFileImporter().importClasses(HalfOfACycle.class, OtherHalfOfACycle.class)))
                .withMessageContaining("Cycle detected");
    }

    @Test
    void nothingIsCountedInFloatingPoint() {
        countsExactly().check(MAIN);

        refuses(countsExactly(), InFloatingPoint.Field.class, "months");
        refuses(countsExactly(), InFloatingPoint.Parameter.class, "take");
        refuses(countsExactly(), InFloatingPoint.Return.class, "give");
        refuses(countsExactly(), InFloatingPoint.Inside.class, "give");
        refuses(countsExactly(), InFloatingPoint.Call.class, "java.math.BigDecimal.valueOf(double)");
    }

    @Test
    void noInstructionCalculatesInFloatingPoint() throws IOException {
        List<Path> main;
        try (var files = Files.walk(mainClasses())) {
            main = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !isDeclared(file))
                    .toList();
        }

        assertThat(main).hasSizeGreaterThanOrEqualTo(MAIN.size());
        assertThat(floatingPointIn(main)).isEmpty();
        assertThat(floatingPointIn(List.of(fileOf(InFloatingPoint.Hidden.class))))
                .anyMatch(instruction -> instruction.contains("Hidden") && instruction.contains("dmul"));
    }

    @Test
    void nothingAsksAClockOrKnowsATimeZone() {
        asksNoClock().check(MAIN);

        refuses(asksNoClock(), AsksAClock.Today.class, "java.time.LocalDate.now()");
        refuses(asksNoClock(), AsksAClock.Reference.class, "java.time.LocalDate.now()");
        refuses(asksNoClock(), AsksAClock.Here.class, "java.time.LocalDateTime.now(");
        refuses(asksNoClock(), AsksAClock.Moment.class, "java.time.Instant.now()");
        refuses(asksNoClock(), AsksAClock.Milliseconds.class, "java.lang.System.currentTimeMillis()");
        refuses(asksNoClock(), AsksAClock.Nanoseconds.class, "java.lang.System.nanoTime()");
        refuses(asksNoClock(), AsksAClock.Handed.class, "java.time.Clock");
        refuses(asksNoClock(), AsksAClock.Zone.class, "java.time.ZoneId");
    }

    @Test
    void nothingReadsFilesOrReachesTheNetworkButAtDeclaredEdges() {
        staysInside().check(MAIN);

        refuses(staysInside(), ReadsAndWrites.File.class, "java.nio.file.Files");
        refuses(staysInside(), ReadsAndWrites.Resource.class, "getResourceAsStream");
        refuses(staysInside(), ReadsAndWrites.Network.class, "java.net.URI");
        refuses(staysInside(), ReadsAndWrites.Console.class, "java.io.PrintStream");
    }

    @Test
    void everyDeclaredEdgeExistsAndHasAReason() {
        var edges = Stream.of(EDGES_IN_FLOATING_POINT, EDGES_TO_THE_WORLD)
                .flatMap(declared -> declared.entrySet().stream());

        assertThat(edges).allSatisfy(edge -> {
            assertThat(MAIN.contain(edge.getKey())).as(edge.getKey()).isTrue();
            assertThat(edge.getValue()).isNotBlank();
        });
    }

    @Test
    void whatOnlyTheModuleItselfUsesIsNotExported() throws IOException {
        try (var compiled = Files.newInputStream(mainClasses().resolve("module-info.class"))) {
            assertThat(exportedAgainstTheRule(ModuleDescriptor.read(compiled))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"se.delmal.data", "se.delmal.national", "se.delmal.region"})
    void aModuleThatExportsThemIsRefused(String leaked) {
        var toEverybody = ModuleDescriptor.newModule("bad").exports(leaked).build();
        var toAFriend = ModuleDescriptor.newModule("bad")
                .exports(leaked, Set.of("friend"))
                .build();

        assertThat(exportedAgainstTheRule(toEverybody)).containsExactly(leaked);
        assertThat(exportedAgainstTheRule(toAFriend)).containsExactly(leaked);
    }

    private static ArchRule usesLowerFloorsOnly(String root) {
        return classes().should(new ArchCondition<>("use lower floors only") {
            @Override
            public void check(JavaClass judged, ConditionEvents events) {
                for (var dependency : judged.getDirectDependenciesFromSelf()) {
                    var used = dependency.getTargetClass().getBaseComponentType();
                    var from = packageUnder(root, judged);
                    var to = packageUnder(root, used);
                    if (from.isPresent() && to.isPresent() && !from.equals(to)) {
                        boolean lower = floor(to.get()) < floor(from.get());
                        events.add(new SimpleConditionEvent(
                                judged,
                                lower,
                                "%s, floor %d, uses %s, floor %d: %s"
                                        .formatted(
                                                from.get(),
                                                floor(from.get()),
                                                to.get(),
                                                floor(to.get()),
                                                dependency.getDescription())));
                    }
                }
            }
        });
    }

    private static ArchRule isOnAFloor(String root) {
        return classes().should(new ArchCondition<>("be on a floor") {
            @Override
            public void check(JavaClass judged, ConditionEvents events) {
                var name = packageUnder(root, judged).orElse(judged.getPackageName());
                events.add(new SimpleConditionEvent(
                        judged,
                        FLOORS.containsKey(name) || judged.getSimpleName().equals("module-info"),
                        name + " is on no floor: " + judged.getName()));
            }
        });
    }

    private static ArchRule hasNoCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private static ArchRule countsExactly() {
        return classes().should(new ArchCondition<>("count in whole numbers and decimals only") {
            @Override
            public void check(JavaClass judged, ConditionEvents events) {
                if (EDGES_IN_FLOATING_POINT.containsKey(outermost(judged.getName()))) {
                    return;
                }
                judged.getFields().forEach(field -> report(judged, field.getType(), field.getDescription(), events));
                judged.getCodeUnits().forEach(unit -> {
                    unit.getParameterTypes().forEach(type -> report(judged, type, unit.getDescription(), events));
                    report(judged, unit.getReturnType(), unit.getDescription(), events);
                });
                accesses(judged).forEach(access -> {
                    CodeUnitAccessTarget target = access.getTarget();
                    target.getRawParameterTypes()
                            .forEach(type -> report(judged, type, access.getDescription(), events));
                    report(judged, target.getRawReturnType(), access.getDescription(), events);
                });
                judged.getFieldAccessesFromSelf()
                        .forEach(access ->
                                report(judged, access.getTarget().getRawType(), access.getDescription(), events));
            }
        });
    }

    private static void report(JavaClass judged, JavaType type, String where, ConditionEvents events) {
        boolean floating = type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .anyMatch(raw -> raw.isEquivalentTo(double.class)
                        || raw.isEquivalentTo(float.class)
                        || raw.isEquivalentTo(Double.class)
                        || raw.isEquivalentTo(Float.class));
        if (floating) {
            events.add(SimpleConditionEvent.violated(judged, where + " is in floating point"));
        }
    }

    private static ArchRule asksNoClock() {
        var asksForNow = new ArchCondition<JavaClass>("ask what time it is") {
            @Override
            public void check(JavaClass judged, ConditionEvents events) {
                accesses(judged)
                        .forEach(access -> events.add(new SimpleConditionEvent(
                                judged, tellsTheTime(access.getTarget()), access.getDescription())));
            }
        };
        return classes()
                .should(never(asksForNow))
                .andShould(never(dependOnClassesThat(belongToAnyOf(
                        java.time.Clock.class,
                        java.time.InstantSource.class,
                        java.time.ZoneId.class,
                        java.time.ZonedDateTime.class,
                        java.time.OffsetDateTime.class,
                        java.util.Date.class,
                        java.util.Calendar.class,
                        java.util.TimeZone.class))));
    }

    private static boolean tellsTheTime(CodeUnitAccessTarget target) {
        return (target.getOwner().getPackageName().startsWith("java.time")
                        && target.getName().equals("now"))
                || (target.getOwner().isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(target.getName()));
    }

    private static ArchRule staysInside() {
        var reachesOut = new ArchCondition<JavaClass>("call what reads, writes or connects") {
            @Override
            public void check(JavaClass judged, ConditionEvents events) {
                accesses(judged).forEach(access -> {
                    boolean reaches = Stream.concat(
                                    access.getTarget().getRawParameterTypes().stream(),
                                    Stream.of(access.getTarget().getRawReturnType()))
                            .anyMatch(OF_THE_WORLD);
                    events.add(new SimpleConditionEvent(judged, reaches, access.getDescription()));
                });
            }
        };
        return classes()
                .that(not(isAnyOf(EDGES_TO_THE_WORLD.keySet())))
                .should(never(dependOnClassesThat(OF_THE_WORLD)))
                .andShould(never(reachesOut));
    }

    private static Stream<JavaCodeUnitAccess<?>> accesses(JavaClass judged) {
        return Stream.concat(
                judged.getCodeUnitCallsFromSelf().stream(), judged.getCodeUnitReferencesFromSelf().stream());
    }

    private static DescribedPredicate<JavaClass> isAnyOf(Set<String> names) {
        return describe("are one of " + names, judged -> names.contains(outermost(judged.getName())));
    }

    private static List<String> exportedAgainstTheRule(ModuleDescriptor module) {
        return module.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .filter(NOT_EXPORTED::contains)
                .toList();
    }

    private static void refuses(ArchRule rule, Class<?> example, String told) {
        var classes = new ClassFileImporter().importClasses(example);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.check(classes))
                .withMessageContaining(told)
                .withMessageContaining(example.getSimpleName());
    }

    private static Optional<String> packageUnder(String root, JavaClass judged) {
        return Optional.of(judged.getPackageName())
                .filter(name -> name.startsWith(root + "."))
                .map(name -> name.substring(root.length() + 1));
    }

    /** Returns a package's floor; one that is on none lies under all others, and is refused elsewhere. */
    private static int floor(String name) {
        return FLOORS.getOrDefault(name, -1);
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static List<String> floatingPointIn(List<Path> files) {
        var listing = new StringWriter();
        var javap = ToolProvider.findFirst("javap").orElseThrow();
        var arguments = Stream.concat(Stream.of("-c", "-p"), files.stream().map(Path::toString))
                .toArray(String[]::new);
        int failed = javap.run(new PrintWriter(listing), new PrintWriter(listing), arguments);
        assertThat(failed).as("javap: %s", listing).isZero();
        var found = new ArrayList<String>();
        var judged = "";
        for (var line : listing.toString().lines().toList()) {
            if (line.endsWith("{")) {
                judged = line;
            } else if (FLOATING_POINT_INSTRUCTION.matcher(line).matches()) {
                found.add(judged + line);
            }
        }
        return found;
    }

    private static boolean isDeclared(Path file) {
        var name = mainClasses().relativize(file).toString().replace('\\', '/').replace('/', '.');
        return EDGES_IN_FLOATING_POINT.containsKey(outermost(name.replace(".class", "")));
    }

    private static Path mainClasses() {
        return rootOf(TimeAccount.class);
    }

    private static Path fileOf(Class<?> type) {
        return rootOf(type).resolve(type.getName().replace('.', '/') + ".class");
    }

    private static Path rootOf(Class<?> type) {
        try {
            var file = Objects.requireNonNull(
                    type.getResource("/" + type.getName().replace('.', '/') + ".class"), type.getName());
            var root = Path.of(file.toURI());
            for (int i = 0; i < type.getName().split("\\.", -1).length; i++) {
                root = Objects.requireNonNull(root.getParent());
            }
            return root;
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
