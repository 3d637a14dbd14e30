package se.delmal.examples.cataloguetools.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;

/**
 * How a thing is called in every extract, whatever the day, the machine and the release.
 *
 * <p>A path such as {@code hslf-fs-2021-8/psykiatri/STc1/2} is the second requirement of STc1 in psychiatry; {@code common}
 * stands for the specialty of a delmål that belongs to none. Where a UUID is wanted it is made from the path (version 3, of
 * {@code delmal:} and the path), and a URI is the base with the UUID behind it.
 *
 * @param base  what a UUID is appended to
 */
public record StableId(String base) {

    /** The base that promises no address. */
    public static final String URN = "urn:uuid:";

    private static final String COMMON = "common";

    static String edition(Edition edition) {
        return edition.document().toLowerCase(Locale.ROOT).replaceAll("[ :]", "-");
    }

    static String specialty(Edition edition, Specialty specialty) {
        return edition(edition) + "/" + specialty.slug();
    }

    static String group(DelmalCode code) {
        return edition(code.edition()) + "/" + COMMON + "/" + code.group();
    }

    /** Returns the path of a delmål. */
    public static String of(Delmal delmal) {
        return edition(delmal.edition()) + "/"
                + delmal.specialty().map(Specialty::slug).orElse(COMMON) + "/" + delmal.code();
    }

    /** Returns the path of a requirement, whose number counts from 1. */
    public static String requirement(Delmal delmal, int number) {
        return of(delmal) + "/" + number;
    }

    static UUID uuid(String path) {
        return UUID.nameUUIDFromBytes(("delmal:" + path).getBytes(StandardCharsets.UTF_8));
    }

    String uri(String path) {
        return base + uuid(path);
    }
}
