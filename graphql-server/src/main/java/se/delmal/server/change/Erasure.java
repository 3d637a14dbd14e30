package se.delmal.server.change;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.delmal.catalogue.CertificateForm;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Certificate;
import se.delmal.record.Entry;
import se.delmal.record.EntryKind;
import se.delmal.record.Person;
import se.delmal.record.TraineeRecord;

/**
 * Says what is left of a record that is erased. Signed certificates are evidence for the application, so they are kept with what
 * they certify; all else goes.
 */
@Component
class Erasure {

    private final FaultMapper mapper;
    private final Clock clock;
    private final Duration keysLive;
    private final Period journalKept;

    Erasure(
            FaultMapper mapper,
            Clock clock,
            @Value("${delmal.idempotency-keys-live}") Duration keysLive,
            @Value("${delmal.journal.keep}") Period journalKept) {
        this.mapper = mapper;
        this.clock = clock;
        this.keysLive = keysLive;
        this.journalKept = journalKept;
    }

    /**
     * What is left.
     *
     * @param record  the record that is left, if any is
     * @param list  what is kept, and why
     */
    record Kept(Optional<TraineeRecord> record, List<MadeChange.Kept> list) {}

    /** Returns what is left of a record. */
    Kept of(TraineeRecord record) {
        var certificates = record.entries(Certificate.class)
                .filter(certificate -> !certificate.signatures().isEmpty()
                        && certificate.withdrawn().isEmpty())
                .toList();
        var list = new ArrayList<MadeChange.Kept>();
        if (!certificates.isEmpty()) {
            list.add(evidence(certificates));
        }
        list.add(journal());
        list.add(keys());
        return new Kept(certificates.isEmpty() ? Optional.empty() : Optional.of(rest(record, certificates)), list);
    }

    private MadeChange.Kept evidence(List<Certificate> certificates) {
        return new MadeChange.Kept(
                "Undertecknade intyg (" + certificates.size() + " st), det som de intygar, vilka som har undertecknat"
                        + " och vem de gäller: de är underlag för ansökan.",
                "Signed certificates (" + certificates.size() + "), what they certify, who signed and whom they are"
                        + " about: they are evidence for the application.",
                Optional.empty(),
                certificates.stream()
                        .map(Certificate::form)
                        .flatMap(form -> TargetCatalogue.standard().forms(form.edition()).stream()
                                .filter(other -> other.kind() == CertificateForm.Kind.APPLICATION
                                        && other.programme() == form.programme()))
                        .flatMap(form -> form.citations().stream())
                        .distinct()
                        .map(mapper::toSource)
                        .toList());
    }

    private MadeChange.Kept keys() {
        var last = LocalDate.ofInstant(clock.instant().plus(keysLive), clock.getZone());
        return new MadeChange.Kept(
                "Att raderingen är gjord, och av vem: så att samma begäran inte görs om. Tiden är den här installationens.",
                "That the erasure was made, and by whom: so that the same request is not made again. This installation sets"
                        + " the time.",
                Optional.of(last),
                List.of());
    }

    private MadeChange.Kept journal() {
        return new MadeChange.Kept(
                "Åtkomstloggen: vem som har läst, ändrat och raderat vad, så att missbruk kan utredas. Tiden är den här"
                        + " installationens.",
                "The access journal: who has read, changed and erased what, so that misuse can be looked into. This"
                        + " installation sets the time.",
                Optional.of(LocalDate.now(clock).plus(journalKept)),
                List.of());
    }

    private static TraineeRecord rest(TraineeRecord record, List<Certificate> certificates) {
        var refs = withWhatTheyAreAbout(record, certificates);
        var entries = record.entries().stream()
                .filter(entry -> refs.contains(entry.ref()))
                .toList();
        var people = new LinkedHashSet<String>();
        entries.forEach(entry -> people.addAll(entry.persons()));
        return new TraineeRecord(
                record.programme(),
                record.specialty(),
                record.edition(),
                record.profile(),
                record.started(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                record.persons().stream()
                        .filter(person -> people.contains(person.ref()))
                        .map(Erasure::asOnAForm)
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                entries,
                EnumSet.allOf(EntryKind.class));
    }

    /** Forms tell who signed: name, specialty and workplace. */
    private static Person asOnAForm(Person person) {
        return new Person(
                person.ref(),
                person.displayName(),
                person.specialties(),
                person.unit(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Set<String> withWhatTheyAreAbout(TraineeRecord record, List<Certificate> certificates) {
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<Entry>(certificates);
        while (!open.isEmpty()) {
            var entry = open.remove();
            if (found.add(entry.ref())) {
                entry.others().forEach(ref -> record.entry(ref).ifPresent(open::add));
            }
        }
        return found;
    }
}
