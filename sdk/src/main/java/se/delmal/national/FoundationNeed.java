package se.delmal.national;

import java.util.Optional;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.record.Certificate;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.time.Programme;
import se.delmal.time.RequiredTime;

/** Whether foundation training is demanded at all: open for a doctor with Swedish <i>allmäntjänstgöring</i>. */
public final class FoundationNeed {

    /**
     * Returns the key of the reason why it cannot be told whether foundation training is needed; empty where it is, or is
     * approved. Where it is not told whether <i>allmäntjänstgöring</i> was done, foundation training that has begun tells that
     * it was not, or that the doctor does it all the same.
     */
    public static Optional<String> notKnown(RecordAsOf record) {
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

    /** Returns whether the training is of a kind that foundation training belongs to. */
    public static boolean concerns(RecordAsOf record) {
        return switch (record.full().programme()) {
            case AT -> false;
            case BT -> true;
            case ST ->
                record.edition()
                        .filter(edition -> edition == Edition.HSLF_FS_2021_8)
                        .isPresent();
        };
    }

    /** Returns the least foundation training, as the regulation in the catalogue has it. */
    public static RequiredTime least() {
        return TargetCatalogue.standard()
                .regulation(Edition.HSLF_FS_2021_8)
                .foundationMonths()
                .orElseThrow();
    }

    private static boolean hasBegun(RecordAsOf record) {
        return record.entries(Placement.class).stream().anyMatch(Placement::bt)
                || record.entries(Certificate.class).stream()
                        .anyMatch(certificate -> certificate.form().programme() == Programme.BT);
    }

    private FoundationNeed() {}
}
