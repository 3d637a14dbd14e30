package se.delmal.server.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Certificate;
import se.delmal.record.Course;
import se.delmal.record.CoursePurpose;
import se.delmal.record.Person;
import se.delmal.record.Signature;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Role;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.security.AccessPolicy.Grant;
import se.delmal.server.security.AccessPolicy.Holding;
import se.delmal.server.security.AccessPolicy.Relation;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;

class AccessPolicyTest {

    private static final Map<String, Role> ROLES = Map.of(
            "SELF", Role.TRAINEE,
            "SUPERVISING", Role.PRINCIPAL_SUPERVISOR,
            "LEADING", Role.HEAD_OF_UNIT,
            "DIRECTING", Role.DIRECTOR_OF_STUDIES);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    /** Every facet, role, day and tenant, with a scope and without, by person and by program, against the table. */
    @ParameterizedTest
    @MethodSource("everyCase")
    void givesWhatTheTableSays(Case asked) {
        assertThat(AccessPolicy.grant(asked.facet(), asked.caller(), asked.holding(), asked.day()))
                .isEqualTo(asked.expected());
    }

    @Test
    void theCasesAreAllThereAre() {
        assertThat(everyCase()).hasSize(Facet.values().length * (Role.values().length + 1) * 4 * 2 * 2 * 2);
    }

    @Test
    void theRolesThatListsAskForAreThoseThatReadTheRecord() {
        assertThat(AccessPolicy.readers())
                .isEqualTo(EnumSet.of(Role.PRINCIPAL_SUPERVISOR, Role.HEAD_OF_UNIT, Role.DIRECTOR_OF_STUDIES));
    }

    @Test
    void whoeverIsRefusedIsToldWhoseRolesGiveIt() {
        assertThat(AccessPolicy.roles(Facet.ADD_ENTRY, Grant.YES)).containsExactly(Role.TRAINEE);
        assertThat(AccessPolicy.roles(Facet.ADD_ENTRY, Grant.OWN_ITEM))
                .contains(Role.TRAINEE, Role.SUPERVISOR)
                .doesNotContain(Role.PRINCIPAL_SUPERVISOR, Role.HEAD_OF_UNIT, Role.DIRECTOR_OF_STUDIES);
        assertThat(AccessPolicy.roles(Facet.SIGN, Grant.BY_EVIDENCE))
                .contains(Role.SUPERVISOR, Role.HEAD_OF_UNIT)
                .doesNotContain(Role.TRAINEE);
        assertThat(AccessPolicy.roles(Facet.ADD_RECORD, Grant.YES)).containsExactly(Role.TRAINEE, Role.HEAD_OF_UNIT);
        assertThat(AccessPolicy.roles(Facet.ERASE, Grant.YES)).containsExactly(Role.TRAINEE);
    }

    /** The schema says to its readers what the table does. */
    @ParameterizedTest
    @CsvSource({
        "Trainee, identity, MASKED_IDENTITY",
        "TraineeIdentity, number, FULL_IDENTITY",
        "TrainingRecord, accessJournal, ACCESS_JOURNAL"
    })
    void theSchemaNamesTheRelationsThatTheTableGivesItTo(String type, String field, Facet facet) throws IOException {
        var source = new ClassPathResource("graphql/trainee.graphqls").getContentAsString(UTF_8);
        var definition = new SchemaParser()
                .parse(source).getTypes(ObjectTypeDefinition.class).stream()
                        .filter(candidate -> candidate.getName().equals(type))
                        .flatMap(owner -> owner.getFieldDefinitions().stream())
                        .filter(candidate -> candidate.getName().equals(field))
                        .findFirst()
                        .orElseThrow();

        var relations = (ArrayValue) definition
                .getDirectives("reads")
                .get(0)
                .getArgument("relations")
                .getValue();

        assertThat(relations.getValues().stream().map(relation -> ROLES.get(((EnumValue) relation).getName())))
                .containsExactlyInAnyOrderElementsOf(AccessPolicy.roles(facet, Grant.YES));
    }

    @Test
    void theMostOfSeveralRolesCounts() {
        var both = holding("t", false, Role.COURSE_LEADER, Role.DIRECTOR_OF_STUDIES);

        assertThat(AccessPolicy.grant(Facet.RECORD, caller("t", false, false), both, FIRST))
                .isEqualTo(Grant.YES);
        assertThat(AccessPolicy.role(caller("t", false, false), both, FIRST)).hasValue(Role.DIRECTOR_OF_STUDIES);
    }

    @Test
    void nobodySignsAboutThemselvesWhateverTheirRole() {
        var own = holding("t", true, Role.HEAD_OF_UNIT);

        assertThat(AccessPolicy.grant(Facet.SIGN, caller("t", false, false), own, FIRST))
                .isEqualTo(Grant.NO);
    }

    @Test
    void whoeverHoldsNoRoleIsGivenNothingAndHasNone() {
        var stranger = holding("t", false);

        assertThat(Stream.of(Facet.values())
                        .map(facet -> AccessPolicy.grant(facet, caller("t", true, false), stranger, FIRST)))
                .containsOnly(Grant.NO);
        assertThat(AccessPolicy.role(caller("t", true, false), stranger, FIRST)).isEmpty();
    }

    @Test
    void anUnsignedCertificateIsThatOfWhoLedWhatItIsAbout() {
        var unsigned = certificate(List.of());
        var form = TargetCatalogue.standard().forms(Edition.SOSFS_2015_8).get(0);
        var signed = certificate(IntStream.range(0, form.signers().size())
                .mapToObj(i -> new Signature("signer" + i, Role.COURSE_LEADER, FIRST))
                .toList());

        assertThat(isOwn(unsigned, "leader")).isTrue();
        assertThat(isOwn(unsigned, "stranger")).isFalse();
        assertThat(isOwn(signed, "leader")).isFalse();
        assertThat(isOwn(signed, "signer0")).isTrue();
    }

    private static boolean isOwn(Certificate certificate, String person) {
        var course = new Course(
                "k",
                "Kurs",
                CoursePurpose.DELMAL,
                DateSpan.on(FIRST),
                Optional.of("leader"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var record = TraineeRecord.startingOn(FIRST, Specialty.of("psykiatri"), Edition.SOSFS_2015_8)
                .withPersons(Person.of("leader"), Person.of("stranger"), Person.of("signer0"), Person.of("signer1"))
                .with(course)
                .with(certificate);
        return AccessPolicy.isOwn(record, certificate, person);
    }

    private static Certificate certificate(List<Signature> signatures) {
        return new Certificate(
                "c",
                TargetCatalogue.standard().forms(Edition.SOSFS_2015_8).get(0),
                Optional.empty(),
                List.of("k"),
                List.of(),
                signatures,
                Optional.empty(),
                Optional.empty());
    }

    record Case(Facet facet, Optional<Role> role, LocalDate day, Caller caller, Holding holding, Grant expected) {

        @Override
        public String toString() {
            return facet + " " + role.map(Role::name).orElse("the trainee") + " on " + day + " " + caller;
        }
    }

    static Stream<Case> everyCase() {
        return Stream.of(Facet.values())
                .flatMap(facet -> Stream.concat(
                                Stream.of(Optional.<Role>empty()),
                                Stream.of(Role.values()).map(Optional::of))
                        .flatMap(role -> Stream.of(FIRST.minusDays(1), FIRST, LAST, LAST.plusDays(1))
                                .flatMap(day -> Stream.of("t", "another")
                                        .flatMap(tenant -> Stream.of(false, true)
                                                .flatMap(scope -> Stream.of(false, true)
                                                        .map(program ->
                                                                asked(facet, role, day, tenant, scope, program)))))));
    }

    private static Case asked(
            Facet facet, Optional<Role> role, LocalDate day, String tenant, boolean scope, boolean program) {
        boolean isIn = role.isEmpty() || (!day.isBefore(FIRST) && !day.isAfter(LAST));
        var cell = TABLE.lines()
                .filter(line -> line.startsWith(facet.name() + " "))
                .map(line -> line.split("\\|", -1)[column(role)].trim())
                .findFirst()
                .orElseThrow();
        boolean never = program
                && TABLE.lines()
                        .filter(line -> line.startsWith(facet.name() + " "))
                        .anyMatch(line -> line.split("\\|", -1)[6].trim().equals("never"));
        var expected = switch (!isIn || !tenant.equals("t") || never ? "no" : cell) {
            case "yes" -> Grant.YES;
            case "own" -> Grant.OWN_ITEM;
            case "rule" -> Grant.BY_EVIDENCE;
            case "scope" -> scope ? Grant.YES : Grant.NO;
            case "no" -> Grant.NO;
            default -> throw new IllegalStateException(cell);
        };
        return new Case(
                facet,
                role,
                day,
                caller(tenant, scope, program),
                role.map(held -> holding("t", false, held)).orElseGet(() -> holding("t", true)),
                expected);
    }

    private static int column(Optional<Role> role) {
        return role.map(held -> switch (held) {
                    case PRINCIPAL_SUPERVISOR -> 2;
                    case HEAD_OF_UNIT -> 3;
                    case DIRECTOR_OF_STUDIES -> 4;
                    default -> 5;
                })
                .orElse(1);
    }

    /** The table of the contract, by hand; the last column is what a program that acts for somebody never may. */
    private static final String TABLE = """
            facet           | trainee | principal | head  | director | others | program
            RECORD          | yes     | yes       | yes   | yes      | own    | as the person
            DISPLAY_NAME    | yes     | yes       | yes   | yes      | own    | as the person
            MASKED_IDENTITY | yes     | no        | yes   | yes      | no     | never
            FULL_IDENTITY   | yes     | no        | scope | scope    | no     | never
            ACCESS_JOURNAL  | yes     | no        | no    | no       | no     | never
            ADD_ENTRY       | yes     | no        | no    | no       | own    | as the person
            SIGN            | no      | rule      | rule  | rule     | rule   | never
            ASSIGN_ROLES    | no      | no        | yes   | no       | no     | never
            ADD_RECORD      | yes     | no        | yes   | no       | no     | as the person
            EXPORT          | yes     | no        | no    | no       | no     | as the person
            ERASE           | yes     | no        | no    | no       | no     | never
            """;

    private static Caller caller(String tenant, boolean scope, boolean program) {
        return new Caller(
                tenant,
                "somebody",
                Optional.empty(),
                Optional.empty(),
                scope ? Set.of("openid", "identity:read") : Set.of("openid"),
                program);
    }

    private static Holding holding(String tenant, boolean isTrainee, Role... roles) {
        return new Holding(
                tenant,
                "R",
                "T",
                isTrainee,
                Set.of("p"),
                Stream.of(roles)
                        .map(role -> new Relation(role, Span.of(FIRST, Optional.of(LAST))))
                        .toList());
    }
}
