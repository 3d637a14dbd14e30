package se.delmal.catalogue;

import se.delmal.citation.LocalizedText;

/** What a trainee does to reach a delmål (<i>utbildningsaktivitet</i>). */
public enum ActivityKind {
    /** Supervised clinical service (<i>klinisk tjänstgöring under handledning</i>). */
    CLINICAL_SERVICE("klinisk tjänstgöring under handledning", "supervised clinical service"),
    /** A course (<i>kurs</i>). */
    COURSE("kurs", "course"),
    /** Structured following of colleagues' work (<i>auskultation</i>). */
    AUSCULTATION("auskultation", "auscultation"),
    /** Work on quality and development, 2015 (<i>kvalitets- och utvecklingsarbete</i>). */
    QUALITY_AND_DEVELOPMENT_WORK("kvalitets- och utvecklingsarbete", "quality and development work"),
    /** Taking part in development work, 2021 (<i>utvecklingsarbete</i>). */
    DEVELOPMENT_WORK("deltagande i utvecklingsarbete", "participation in development work"),
    /** Own written work on scientific principles, 2015 (<i>självständigt skriftligt arbete</i>). */
    INDEPENDENT_WRITTEN_WORK("självständigt skriftligt arbete", "independent written work"),
    /** A seminar. */
    SEMINAR("seminarium", "seminar"),
    /** Somebody sits in on a consultation (<i>medsittning</i>). */
    CO_SITTING("medsittning", "co-sitting"),
    /** Reflection in a group (<i>reflektion i grupp</i>). */
    GROUP_REFLECTION("reflektion i grupp", "group reflection"),
    /** Training by simulation. */
    SIMULATION("simuleringsträning", "simulation training"),
    /** Theoretical studies. */
    THEORETICAL_STUDIES("teoretiska studier", "theoretical studies"),
    /** Supervising others under supervision. */
    SUPERVISING_UNDER_SUPERVISION("handledning under handledning", "supervising under supervision"),
    /** Teaching under supervision. */
    TEACHING_UNDER_SUPERVISION("undervisning under handledning", "teaching under supervision"),
    /** A larger meeting of the profession. */
    MAJOR_PROFESSIONAL_MEETING("större professionsmöte", "major professional meeting"),
    /** Work in a care team. */
    CARE_TEAM_WORK("arbete i vårdteam", "care team work"),
    /** A conference on diagnosis and treatment. */
    DIAGNOSTIC_AND_TREATMENT_CONFERENCE("diagnos- och behandlingskonferens", "diagnostic and treatment conference"),
    /** Evidence in free form, on annex 12 of 2021. */
    FREE_EVIDENCE("fri beskrivning av underlag", "evidence in free form"),
    /** Something else, told in the entry's note. */
    OTHER("annan aktivitet", "other activity");

    private final LocalizedText label;

    ActivityKind(String sv, String en) {
        this.label = LocalizedText.of(sv, en);
    }

    /** Returns the kind's name in running text. */
    public LocalizedText label() {
        return label;
    }
}
