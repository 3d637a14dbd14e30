package se.delmal.role;

import se.delmal.citation.LocalizedText;

/** When, or how often, something is to be done. */
public enum CadenceKind {
    /** Once during the training, at a time that the document does not say. */
    ONCE("en gång", "once"),
    AT_START("vid start", "at the start"),
    WITHIN_MONTHS_OF_START("inom vissa månader från start", "within some months of the start"),
    PER_WEEK("per vecka", "per week"),
    PER_MONTH("per månad", "per month"),
    PER_TERM("per termin", "per term"),
    PER_YEAR("per år", "per year"),
    /** At intervals of no more than some years. */
    EVERY_N_YEARS("med vissa års mellanrum", "at intervals of some years"),
    /** During the specialist training as a whole. */
    PER_ST("under hela ST", "during all of ST"),
    /** Again and again, without a number. */
    REGULARLY("regelbundet", "regularly"),
    /** All the time. */
    CONTINUOUS("fortlöpande", "continuously"),
    AS_NEEDED("vid behov", "as needed"),
    /** When something happens that calls for it. */
    ON_EVENT("när det blir aktuellt", "when the occasion arises"),
    BEFORE_EACH_PLACEMENT("före varje placering", "before each placement"),
    DURING_EACH_PLACEMENT("under varje placering", "during each placement"),
    AFTER_EACH_PLACEMENT("efter varje placering", "after each placement"),
    /** When specialist competence is applied for. */
    AT_APPLICATION("vid ansökan", "on application");

    private final LocalizedText label;

    CadenceKind(String sv, String en) {
        this.label = LocalizedText.of(sv, en);
    }

    /** Returns the kind in running text. */
    public LocalizedText label() {
        return label;
    }
}
