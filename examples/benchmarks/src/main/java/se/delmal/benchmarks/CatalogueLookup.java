package se.delmal.benchmarks;

import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.catalogue.TargetCatalogue;

/** The first lookup in a fresh virtual machine, through the catalogue. Prints the nanoseconds it took. */
final class CatalogueLookup {

    static String label() {
        return TargetCatalogue.standard()
                .get(Specialty.of("psykiatri"), Edition.HSLF_FS_2021_8)
                .get(DelmalCode.of("STc7"))
                .label()
                .sv();
    }

    public static void main(String... args) {
        long before = System.nanoTime();
        var label = label();
        long after = System.nanoTime();
        System.out.println(after - before + " " + label);
    }

    private CatalogueLookup() {}
}
