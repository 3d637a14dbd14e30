package se.delmal.national;

import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.record.RecordAsOf;
import se.delmal.rule.Finding;
import se.delmal.rule.FindingBuilder;
import se.delmal.rule.Severity;

/** One thing that an application needs, or that is worth a look before it is sent. */
final class ApplicationRequirement extends NationalRequirement {

    ApplicationRequirement(String id, Citation... citations) {
        super(id, Severity.WARNING, ALL, citations);
    }

    FindingBuilder finding(RecordAsOf record) {
        return FindingBuilder.of(this, record)
                .citing(citationsUnder(record.edition().orElse(Edition.HSLF_FS_2021_8)));
    }

    /** Returns what is needed, with the facts of a finding in it. */
    LocalizedText statement(Finding finding) {
        return TEXTS.render(key("statement"), finding.facts());
    }
}
