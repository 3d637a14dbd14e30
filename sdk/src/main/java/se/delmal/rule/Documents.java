package se.delmal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmal.record.Approval;
import se.delmal.record.Clinic;
import se.delmal.record.Document;
import se.delmal.record.DocumentPart;
import se.delmal.record.EntryKind;
import se.delmal.role.Role;

/** Documents that meet some conditions. */
public final class Documents extends Selection<Document, Documents> {

    Documents(Picked<Document> picked) {
        super(picked);
    }

    static Documents all() {
        return new Documents(all(Document.class, EntryKind.DOCUMENT));
    }

    @Override
    Documents with(Picked<Document> other) {
        return new Documents(other);
    }

    /** Returns those that each of some roles approved; the day of the last of them counts. */
    public Documents approvedBy(Role... roles) {
        var wanted = List.of(roles);
        var approved = where(Condition.<Document>of(
                        "APPROVED",
                        (document, judgement) ->
                                Truth.of(approvedOn(document, wanted).isPresent()))
                .showing(Shown.names("approvers", roles)));
        return new Documents(approved.picked().on((document, judgement) -> approvedOn(document, wanted)));
    }

    private static Optional<LocalDate> approvedOn(Document document, List<Role> roles) {
        var last = document.on();
        for (Role role : roles) {
            var day = approvedOn(document, role);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            last = day.get().isAfter(last) ? day.get() : last;
        }
        return Optional.of(last);
    }

    private static Optional<LocalDate> approvedOn(Document document, Role role) {
        Optional<LocalDate> first = Optional.empty();
        for (Approval approval : document.approvals()) {
            if (approval.role() == role
                    && first.filter(day -> !approval.on().isBefore(day)).isEmpty()) {
                first = Optional.of(approval.on());
            }
        }
        return first;
    }

    /** Returns those that each of some roles received. */
    public Documents receivedBy(Role... roles) {
        return where(Shown.<Document>all("RECEIVED", "recipients", Document::recipients, roles));
    }

    /** Returns those that each of some roles was consulted on. */
    public Documents consulting(Role... roles) {
        return where(Shown.<Document>all("CONSULTED", "consulted", Document::consulted, roles));
    }

    /** Returns those that hold all of some parts. */
    public Documents containing(DocumentPart... parts) {
        var wanted = List.of(parts);
        return where(Condition.<Document>of(
                        "PARTS",
                        (document, judgement) -> Truth.of(document.parts().containsAll(wanted)))
                .showing(Shown.names("parts", parts)));
    }

    /** Returns those about a clinic. */
    public Documents aboutClinic(Clinic clinic) {
        return where(
                "CLINIC",
                (document, judgement) ->
                        document.clinic().map(told -> Truth.of(told == clinic)).orElse(Truth.NOT_TOLD));
    }
}
