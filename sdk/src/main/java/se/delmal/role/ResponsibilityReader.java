package se.delmal.role;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.data.DataNode;
import se.delmal.time.Programme;

/** Turns a profile's file into its responsibilities. */
final class ResponsibilityReader {

    private static final Set<String> FILE = Set.of("profile", "document", "standsFor", "responsibilities");
    private static final Set<String> ITEM = Set.of(
            "id",
            "role",
            "roleAsWritten",
            "ownerInferred",
            "topic",
            "summary",
            "force",
            "section",
            "cadence",
            "sharedWith",
            "appliesTo",
            "rules",
            "sameAs");
    private static final Set<String> CADENCE = Set.of("kind", "min", "max", "unit");

    private final String profile;
    private final String document;
    private final Map<Role, Role> standsFor = new EnumMap<>(Role.class);
    private final DataNode file;

    ResponsibilityReader(DataNode file, String profile) {
        if (!file.only(FILE).get("profile").text().equals(profile)) {
            throw file.fault("is of another profile than its name");
        }
        this.file = file;
        this.profile = profile;
        this.document = file.get("document").text();
        var told = file.get("standsFor");
        for (String role : told.names()) {
            standsFor.put(told.made(node -> Role.valueOf(role)), told.get(role).as(Role::valueOf));
        }
    }

    List<Responsibility> responsibilities() {
        return file.list("responsibilities").stream()
                .map(item -> item.made(this::responsibility))
                .toList();
    }

    private Responsibility responsibility(DataNode item) {
        var role = item.only(ITEM).get("role").as(Role::valueOf);
        return new Responsibility(
                item.get("id").text(),
                profile,
                role,
                Optional.ofNullable(standsFor.get(role)),
                item.find("roleAsWritten").map(DataNode::text),
                item.find("ownerInferred").map(reason -> reason.localized(LocalizedText::of)),
                item.get("topic").as(Topic::valueOf),
                item.get("summary").localized(LocalizedText::of),
                item.get("cadence").made(ResponsibilityReader::cadence),
                item.texts("sharedWith", Role::valueOf),
                item.texts("appliesTo", Programme::valueOf),
                item.texts("rules", id -> id),
                item.texts("sameAs", id -> id),
                Citation.of(
                        document, item.get("section").text(), item.get("force").as(BindingForce::valueOf)));
    }

    private static Cadence cadence(DataNode node) {
        return new Cadence(
                node.only(CADENCE).get("kind").as(CadenceKind::valueOf),
                node.find("min").map(DataNode::decimal),
                node.find("max").map(DataNode::decimal),
                node.find("unit").map(DataNode::text));
    }
}
