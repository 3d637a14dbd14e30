package se.delmal.examples.cataloguetools.report;

import java.util.*;
import se.delmal.catalogue.TargetCatalogue;

/** x. */
public final class ReportPage {
    private ReportPage() {}
    /** x. */
    public static ReportPage of(TargetCatalogue c, List<SpecialtySection> s) {
        return new ReportPage();
    }
    /** x. */
    public String html(Locale l) {
        return "";
    }
}
