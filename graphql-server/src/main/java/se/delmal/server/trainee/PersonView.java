package se.delmal.server.trainee;

import java.util.List;
import se.delmal.catalogue.Specialty;

/**
 * Somebody in a record, as the schema has them.
 *
 * @param id  the person's id in this record
 * @param displayName  the person's name; where none is told, the reference that the record uses
 * @param specialties  what the person is a specialist in, as far as is told
 */
public record PersonView(String id, String displayName, List<Specialty> specialties) {}
