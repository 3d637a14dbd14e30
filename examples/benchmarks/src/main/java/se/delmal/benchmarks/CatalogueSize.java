package se.delmal.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;

/** Prints how many bytes of heap the whole catalogue takes once all of it has been read. */
public final class CatalogueSize {

    private CatalogueSize() {}

    /** Measures the heap before and after. */
    public static void main(String... arguments) {
        long before = used();
        int delmal = readAll();
        long after = used();
        System.out.println((after - before) + " bytes for " + delmal + " delmål, classes apart");
    }

    /** Reads all of the catalogue, and returns how many delmål all target descriptions list together. */
    static int readAll() {
        var catalogue = TargetCatalogue.standard();
        catalogue.regulations();
        List.of(Edition.values()).forEach(catalogue::forms);
        return catalogue.foundation().size()
                + catalogue.specialties().stream()
                        .flatMap(specialty -> catalogue.descriptionsOf(specialty).stream())
                        .mapToInt(description -> description.delmal().size())
                        .sum();
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
