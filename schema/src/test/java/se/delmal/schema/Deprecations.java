package se.delmal.schema;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a contract has announced to take away, by coordinate, with the reason. */
record Deprecations(Map<String, String> reasons) {

    static Deprecations of(TypeDefinitionRegistry contract) {
        var reasons = new TreeMap<String, String>();
        for (TypeDefinition<?> type : contract.types().values()) {
            if (type instanceof ObjectTypeDefinition object) {
                addFields(reasons, object.getName(), object.getFieldDefinitions());
            } else if (type instanceof InterfaceTypeDefinition shape) {
                addFields(reasons, shape.getName(), shape.getFieldDefinitions());
            } else if (type instanceof InputObjectTypeDefinition input) {
                input.getInputValueDefinitions()
                        .forEach(field -> add(reasons, input.getName() + "." + field.getName(), field));
            } else if (type instanceof EnumTypeDefinition choice) {
                choice.getEnumValueDefinitions()
                        .forEach(value -> add(reasons, choice.getName() + "." + value.getName(), value));
            }
        }
        return new Deprecations(reasons);
    }

    Optional<String> reason(String coordinate) {
        return Optional.ofNullable(reasons.get(coordinate));
    }

    private static void addFields(Map<String, String> reasons, String type, List<FieldDefinition> fields) {
        for (FieldDefinition field : fields) {
            var coordinate = type + "." + field.getName();
            add(reasons, coordinate, field);
            for (InputValueDefinition argument : field.getInputValueDefinitions()) {
                add(reasons, coordinate + "(" + argument.getName() + ":)", argument);
            }
        }
    }

    private static void add(Map<String, String> reasons, String coordinate, DirectivesContainer<?> node) {
        for (Directive deprecated : node.getDirectives("deprecated")) {
            var reason = deprecated.getArgument("reason");
            reasons.put(
                    coordinate, reason != null && reason.getValue() instanceof StringValue text ? text.getValue() : "");
        }
    }
}
