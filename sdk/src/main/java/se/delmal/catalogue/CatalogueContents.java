package se.delmal.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the catalogue says it holds.
 *
 * @param slugs  for each edition, the specialties that have a file
 * @param counts  for each file, how many entries it has
 */
record CatalogueContents(Map<Edition, List<String>> slugs, Map<String, Integer> counts) {

    List<String> slugs(Edition edition) {
        return slugs.getOrDefault(edition, List.of());
    }

    Optional<Integer> count(String file) {
        return Optional.ofNullable(counts.get(file));
    }
}
