package se.delmal.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** An edition of the regulation on specialist training. */
public enum Edition {
    /** SOSFS 2008:17. History: rules are known, target descriptions are not held. */
    SOSFS_2008_17("SOSFS 2008:17"),
    /** SOSFS 2015:8, with the delmål a, b and c. */
    SOSFS_2015_8("SOSFS 2015:8"),
    /** HSLF-FS 2021:8, with foundation training and the delmål STa, STb and STc. */
    HSLF_FS_2021_8("HSLF-FS 2021:8");

    private final String document;

    Edition(String document) {
        this.document = document;
    }

    /** Returns the document's number as it is printed, such as {@code SOSFS 2015:8}. */
    public String document() {
        return document;
    }

    /** Returns the edition with a document number, in the form {@link #document()} prints. */
    public static Optional<Edition> ofDocument(String document) {
        return Arrays.stream(values())
                .filter(edition -> edition.document.equals(document))
                .findFirst();
    }
}
