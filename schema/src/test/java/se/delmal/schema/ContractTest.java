package se.delmal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

    private final TypeDefinitionRegistry contract = Contract.read();

    @Test
    void isASchema() {
        GraphQLSchema schema = Contract.schema();

        assertThat(schema.getQueryType().getFieldDefinitions()).isNotEmpty();
        assertThat(schema.getMutationType().getFieldDefinitions()).isNotEmpty();
    }

    @Test
    void everyTypeIsDescribed() {
        Stream<AbstractDescribedNode<?>> types = Stream.concat(
                contract.types().values().stream().map(type -> (AbstractDescribedNode<?>) type),
                contract.scalars().values().stream()
                        .filter(scalar -> scalar.getSourceLocation() != null)
                        .map(scalar -> (AbstractDescribedNode<?>) scalar));

        assertThat(types.filter(type -> type.getDescription() == null)).isEmpty();
    }

    @Test
    void everyDirectiveIsDescribed() {
        assertThat(contract.getDirectiveDefinitions().values())
                .filteredOn(directive -> directive.getSourceLocation() != null)
                .extracting(DirectiveDefinition::getName)
                .contains("cost", "paged", "public");
        assertThat(contract.getDirectiveDefinitions().values().stream()
                        .filter(directive -> directive.getSourceLocation() != null)
                        .filter(directive -> directive.getDescription() == null))
                .isEmpty();
    }

    @Test
    void everyListThatCanGrowIsAConnectionWithAPageSize() {
        var connections = contract.types().values().stream()
                .filter(ObjectTypeDefinition.class::isInstance)
                .map(ObjectTypeDefinition.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream())
                .filter(field -> typeName(field).endsWith("Connection!"))
                .toList();

        assertThat(connections).isNotEmpty().allSatisfy(field -> {
            assertThat(field.hasDirective("paged")).isTrue();
            assertThat(field.getInputValueDefinitions())
                    .extracting(InputValueDefinition::getName)
                    .contains("first", "after");
        });
    }

    @Test
    void onlyWhatIsAboutNoRecordIsPublic() {
        var query = (ObjectTypeDefinition) contract.types().get("Query");

        assertThat(query.getFieldDefinitions().stream()
                        .filter(field -> field.hasDirective("public"))
                        .map(FieldDefinition::getName))
                .containsExactlyInAnyOrder("catalogue", "editionChoice", "maySign");
    }

    @Test
    void nothingAboutATraineeIsPublic() {
        assertThat(Stream.of("Viewer", "Trainee", "TrainingRecord", "Person", "TraineeStatus", "Placement")
                        .map(name -> (ObjectTypeDefinition) contract.types().get(name))
                        .filter(type -> type.hasDirective("public")
                                || type.getFieldDefinitions().stream().anyMatch(field -> field.hasDirective("public"))))
                .isEmpty();
    }

    @Test
    void aFindingIsPublicButForTheEntriesOfARecord() {
        var finding = (ObjectTypeDefinition) contract.types().get("Finding");

        assertThat(finding.hasDirective("public")).isFalse();
        assertThat(finding.getFieldDefinitions().stream()
                        .filter(field -> !field.hasDirective("public"))
                        .map(FieldDefinition::getName))
                .containsExactly("entries");
    }

    @Test
    void noChangeIsPublic() {
        var mutation = (ObjectTypeDefinition) contract.types().get("Mutation");

        assertThat(mutation.hasDirective("public")).isFalse();
        assertThat(mutation.getFieldDefinitions()).noneMatch(field -> field.hasDirective("public"));
    }

    @Test
    void nothingThatIsToldLaterIsPublic() {
        var subscription = (ObjectTypeDefinition) contract.types().get("Subscription");

        assertThat(subscription.hasDirective("public")).isFalse();
        assertThat(subscription.getFieldDefinitions()).noneMatch(field -> field.hasDirective("public"));
    }

    @ParameterizedTest
    @CsvSource({
        "Query, 'catalogue, viewer, node, nodes, trainingRecord, evaluate, editionChoice, maySign'",
        "Catalogue, 'release, regulations, specialties, specialty, targetDescription, bt, delmal, search, diff, crosswalk, certificateForms, profiles, profile, glossary'",
        "Delmal, 'code, edition, group, specialty, officialHeading, label, requirements, activities, certificates, counterparts'",
        "Crosswalk, 'from, to, relation, official, note'",
        "TargetDescriptionDiff, 'from, to, minimumMonthsChange, added, removed, changed'",
        "DelmalChange, 'before, after, relation, facets'",
        "CatalogueHit, 'item, score'",
        "CertificateForm, 'edition, annex, title, programme, certifies, fields, signers'",
        "FormField, 'label, meaning, type, required'",
        "Term, 'term, english, definition'",
        "TargetDescription, 'specialty, edition, minimumMonths, delmal, bGroupApplicability, citations'",
        "TrainingRecord, 'id, version, trainee, programme, specialty, edition, profile, started, assignments, entries, status'",
        "Entry, 'id, kind, span, delmal, planned'",
        "TraineeStatus, 'asOf, computedFrom, time, progress, summary, forecast, findings, readiness'",
        "ApplicationReadiness, 'ready, kind, checklist'",
        "ReadinessCheck, 'id, text, met, form, findings, citations'",
        "TrainingTime, 'credited, required, remaining, fulfilled, byCategory, ledger, sensitivity'",
        "LedgerRow, 'span, countedShare, days, runningTotal, reason, entries, citations'",
        "Finding, 'rule, verdict, severity, force, message, facts, citations, delmal, entries, due, responsible, remedy'",
        "MaySignInput, 'edition, annex, profile, specialty, on, signer, signerRoles, trainee, otherSigners, appointedByHead'",
        "SigningVerdict, 'verdict, findings'",
        "EvaluateInput, 'record, asOf, completeFor'",
        "Mutation, 'trainingRecordCreate, trainingRecordImport, trainingRecordApply, entryAdd, certificateSign, certificateWithdraw'",
        "Mutation, 'roleAssign, roleEnd, trainingRecordExport, trainingRecordErase'",
        "Subscription, 'statusChanged'",
        "StatusChange, 'recordId, version, at, ended'",
        "WriteContext, 'idempotencyKey, expectedVersion'",
        "UserError, 'code, message, path'"
    })
    void keepsTheNamesThatClientsRelyOn(String type, String fields) {
        assertThat(fieldNames(contract.types().get(type))).contains(fields.split(", "));
    }

    @Test
    void anEntryOfAnInputIsExactlyOneOfTheKindsOfEntries() {
        var input = (InputObjectTypeDefinition) contract.types().get("EntryInput");
        var kinds = (EnumTypeDefinition) contract.types().get("EntryKind");

        assertThat(input.hasDirective("oneOf")).isTrue();
        assertThat(input.getInputValueDefinitions().stream()
                        .map(field ->
                                field.getName().replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(kinds.getEnumValueDefinitions().stream()
                        .map(graphql.language.EnumValueDefinition::getName)
                        .toList());
    }

    private static List<String> fieldNames(TypeDefinition<?> type) {
        if (type instanceof ObjectTypeDefinition object) {
            return object.getFieldDefinitions().stream()
                    .map(FieldDefinition::getName)
                    .toList();
        } else if (type instanceof InterfaceTypeDefinition shape) {
            return shape.getFieldDefinitions().stream()
                    .map(FieldDefinition::getName)
                    .toList();
        }
        return ((InputObjectTypeDefinition) type)
                .getInputValueDefinitions().stream()
                        .map(InputValueDefinition::getName)
                        .toList();
    }

    private static String typeName(FieldDefinition field) {
        return graphql.language.AstPrinter.printAst(field.getType());
    }
}
