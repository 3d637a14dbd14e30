package se.delmal.server.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.delmal.role.Role;

/**
 * A line of the journal, as the schema has it.
 *
 * @param position  its place among all lines
 * @param at  when
 * @param byUnit  where whoever it was works, where their token told
 * @param byRole  the role by which they might
 * @param action  what they did
 * @param facets  with what
 */
record AccessEntryView(
        long position, Instant at, Optional<String> byUnit, Role byRole, AccessAction action, List<String> facets) {

    AccessEntryView {
        facets = List.copyOf(facets);
    }
}
