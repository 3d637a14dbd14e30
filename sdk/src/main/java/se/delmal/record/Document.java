package se.delmal.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.delmal.catalogue.DelmalCode;
import se.delmal.role.Role;
import se.delmal.time.DateSpan;
import se.delmal.time.Span;

/**
 * A document about the training, or about one of its entries.
 *
 * @param ref  names this entry within its record
 * @param document  what it is
 * @param on  the day it was made
 * @param parts  what it contains
 * @param approvals  who approved it, and when
 * @param consulted  who was consulted; empty where not told
 * @param recipients  who received it; empty where not told
 * @param about  the entry it is about
 * @param clinic  the clinic it is about
 * @param delmalPlanned  the delmål a programme plans for
 * @param delmalAssessmentPlanned  the delmål whose assessment it plans
 */
public record Document(
        String ref,
        DocumentKind document,
        LocalDate on,
        Set<DocumentPart> parts,
        List<Approval> approvals,
        Optional<List<Role>> consulted,
        Optional<List<Role>> recipients,
        Optional<String> about,
        Optional<Clinic> clinic,
        List<DelmalCode> delmalPlanned,
        List<DelmalCode> delmalAssessmentPlanned)
        implements Entry {

    /** Copies the lists. */
    public Document {
        parts = Set.copyOf(parts);
        approvals = List.copyOf(approvals);
        consulted = consulted.map(List::copyOf);
        recipients = recipients.map(List::copyOf);
        delmalPlanned = List.copyOf(delmalPlanned);
        delmalAssessmentPlanned = List.copyOf(delmalAssessmentPlanned);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.DOCUMENT;
    }

    @Override
    public List<DelmalCode> delmal() {
        return List.of();
    }

    @Override
    public Optional<Span> when() {
        return Optional.of(DateSpan.on(on));
    }

    @Override
    public Optional<Entry> asOf(LocalDate day) {
        if (on.isAfter(day)) {
            return Optional.empty();
        }
        var given = new ArrayList<Approval>(approvals.size());
        for (Approval approval : approvals) {
            if (!approval.on().isAfter(day)) {
                given.add(approval);
            }
        }
        return Optional.of(
                given.size() == approvals.size()
                        ? this
                        : new Document(
                                ref,
                                document,
                                on,
                                parts,
                                given,
                                consulted,
                                recipients,
                                about,
                                clinic,
                                delmalPlanned,
                                delmalAssessmentPlanned));
    }
}
