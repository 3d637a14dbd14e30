package se.delmal.schema;

import graphql.language.TypeKind;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What has become different between two texts of the contract, and which of it may not pass.
 *
 * <p>What was there may only go when its announced day has come: {@code @deprecated(reason: "2027-06-01: …")}. What old clients may
 * stumble over has to stand in the change log by its coordinate, {@code Type.field}.
 */
final class ContractChanges {

    private static final Pattern ANNOUNCED = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2}): .+", Pattern.DOTALL);

    private final List<DiffEvent> differences;
    private final TypeDefinitionRegistry before;

    ContractChanges(String before, String after) {
        var reporter = new CapturingReporter();
        new SchemaDiff(SchemaDiff.Options.defaultOptions().enforceDirectives())
                .diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        this.differences = Stream.concat(reporter.getBreakages().stream(), reporter.getDangers().stream())
                .toList();
        this.before = new SchemaParser().parse(before);
    }

    /** Returns what may not pass: on which day, and with which text of the change log. */
    List<String> refused(LocalDate today, String changeLog) {
        return differences.stream()
                .filter(difference -> difference.getLevel() == DiffLevel.BREAKING
                        ? announced(difference)
                                .filter(day -> !day.isAfter(today))
                                .isEmpty()
                        : !changeLog.contains("`" + coordinate(difference) + "`"))
                .map(difference ->
                        difference.getLevel() + " `" + coordinate(difference) + "`: " + difference.getReasonMsg())
                .distinct()
                .sorted()
                .toList();
    }

    private static String coordinate(DiffEvent difference) {
        var field = difference.getFieldName();
        var parts = difference.getComponents();
        if (field != null) {
            return difference.getTypeName() + "." + field;
        }
        return difference.getTypeKind() == TypeKind.Enum && !parts.isEmpty()
                ? difference.getTypeName() + "." + parts.get(0)
                : difference.getTypeName();
    }

    private Optional<LocalDate> announced(DiffEvent difference) {
        return Deprecations.of(before).reason(coordinate(difference)).flatMap(ContractChanges::day);
    }

    static Optional<LocalDate> day(String reason) {
        var found = ANNOUNCED.matcher(reason);
        return found.matches() ? Optional.of(LocalDate.parse(found.group(1))) : Optional.empty();
    }
}
