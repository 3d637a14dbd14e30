package se.delmal.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmal.citation.Citation;

/** All delmål of a specialty in an edition: the common ones that apply to it, and its own (<i>målbeskrivning</i>). */
public final class TargetDescription {

    private final Specialty specialty;
    private final Regulation regulation;
    private final Verification bGroupApplicability;
    private final List<Citation> citations;
    private final Map<DelmalCode, Delmal> delmal;

    TargetDescription(
            Specialty specialty,
            Regulation regulation,
            Verification bGroupApplicability,
            List<Citation> citations,
            List<Delmal> delmal) {
        this.specialty = specialty;
        this.regulation = regulation;
        this.bGroupApplicability = bGroupApplicability;
        this.citations = List.copyOf(citations);
        this.delmal = new LinkedHashMap<>();
        delmal.forEach(entry -> this.delmal.put(entry.code(), entry));
    }

    /** Returns the specialty. */
    public Specialty specialty() {
        return specialty;
    }

    /** Returns the edition. */
    public Edition edition() {
        return regulation.edition();
    }

    /** Returns the least time in full-time months that the edition sets. */
    public int minimumMonths() {
        return regulation.minimumMonths().months();
    }

    /** Returns how well it is known which b or STb delmål apply; {@code UNKNOWN}: none are listed, which does not mean none. */
    public Verification bGroupApplicability() {
        return bGroupApplicability;
    }

    /** Returns where the description is written. */
    public List<Citation> citations() {
        return citations;
    }

    /** Returns all delmål in the order of the regulation. */
    public List<Delmal> delmal() {
        return List.copyOf(delmal.values());
    }

    /** Returns the delmål of a group in the order of the regulation. */
    public List<Delmal> delmal(DelmalGroup group) {
        return delmal.values().stream().filter(entry -> entry.group() == group).toList();
    }

    /**
     * Returns the delmål with a code that is known to exist.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public Delmal get(DelmalCode code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No delmål " + code + " in " + this + "; there are " + delmal.keySet()));
    }

    /** Returns the delmål with a code, if there is one. */
    public Optional<Delmal> find(DelmalCode code) {
        return Optional.ofNullable(delmal.get(code));
    }

    /** Returns specialty and edition, such as {@code psykiatri (HSLF-FS 2021:8)}. */
    @Override
    public String toString() {
        return specialty + " (" + edition().document() + ")";
    }
}
