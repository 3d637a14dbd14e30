package se.delmal.citation;

import java.util.Optional;

/**
 * A place in a document, and how strongly it binds.
 *
 * <pre>{@code
 * Citation.of("HSLF-FS 2021:8", "Bilaga 7", BindingForce.REGULATION)
 * }</pre>
 *
 * @param document  the document's own title or number, such as {@code SOSFS 2015:8}, not blank
 * @param provision  chapter, section, annex or heading inside it; empty where only the document is known
 * @param force  how strongly the place binds
 */
public record Citation(String document, Optional<String> provision, BindingForce force) {

    /** Checks that a document is named. */
    public Citation {
        if (document.isBlank()) {
            throw new IllegalArgumentException("A citation must name its document");
        }
        if (provision.isPresent() && provision.get().isBlank()) {
            throw new IllegalArgumentException("A provision is either named or absent, not blank: " + document);
        }
    }

    /** Returns a citation of a place in a document. */
    public static Citation of(String document, String provision, BindingForce force) {
        return new Citation(document, Optional.of(provision), force);
    }

    /** Returns a citation of a document as a whole. */
    public static Citation of(String document, BindingForce force) {
        return new Citation(document, Optional.empty(), force);
    }

    /** Returns the citation as people write it, such as {@code HSLF-FS 2021:8, Bilaga 7}. */
    @Override
    public String toString() {
        return provision.map(place -> document + ", " + place).orElse(document);
    }
}
