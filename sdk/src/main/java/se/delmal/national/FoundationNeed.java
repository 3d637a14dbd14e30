package se.delmal.national;

import java.util.Optional;
import se.delmal.record.Certificate;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.time.Programme;

/** Whether foundation training is demanded at all: open for a doctor with Swedish <i>allmäntjänstgöring</i>. */
final class FoundationNeed {

    /**
     * Returns the key of the reason why it cannot be told whether foundation training is needed; empty where it is, or is
     * approved. Where it is not told whether <i>allmäntjänstgöring</i> was done, foundation training that has begun tells that
     * it was not, or that the doctor does it all the same.
     */
    static Optional<String> notKnown(RecordAsOf record) {
        if (record.btApproved().isPresent()) {
            return Optional.empty();
        }
        if (record.full().swedishAt().isPresent()) {
            return record.full().swedishAt().filter(done -> done).map(done -> "bt.after-at");
        }
        return record.full().programme() == Programme.BT || hasBegun(record)
                ? Optional.empty()
                : Optional.of("bt.at-not-told");
    }

    private static boolean hasBegun(RecordAsOf record) {
        return record.entries(Placement.class).stream().anyMatch(Placement::bt)
                || record.entries(Certificate.class).stream()
                        .anyMatch(certificate -> certificate.form().programme() == Programme.BT);
    }

    private FoundationNeed() {}
}
