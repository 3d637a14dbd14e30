package se.delmal.role;

import se.delmal.citation.LocalizedText;

/** What somebody, or some body, is to a trainee. */
public enum Role {
    /** The licensed doctor in training (<i>ST-läkare, BT-läkare</i>). */
    TRAINEE("ST-läkare", "trainee"),
    /** The supervisor responsible for the whole training (<i>huvudansvarig handledare</i>). */
    PRINCIPAL_SUPERVISOR("huvudansvarig handledare", "principal supervisor"),
    /** A specialist with supervisor training who guides and judges (<i>handledare</i>). */
    SUPERVISOR("handledare", "supervisor"),
    /** The supervisor during one placement (<i>klinikhandledare, lokal handledare</i>). */
    PLACEMENT_SUPERVISOR("handledare på placeringen", "placement supervisor"),
    /** A colleague who instructs in single tasks (<i>instruktör</i>). */
    INSTRUCTOR("instruktör", "instructor"),
    /** The supervisor of the written work (<i>vetenskaplig handledare</i>). */
    SCIENTIFIC_SUPERVISOR("vetenskaplig handledare", "scientific supervisor"),
    /** The person who leads a course (<i>kursledare</i>). */
    COURSE_LEADER("kursledare", "course leader"),
    /** The specialist who supports and coordinates training (<i>studierektor</i>). */
    DIRECTOR_OF_STUDIES("studierektor", "director of studies"),
    /** The director who coordinates the directors (<i>övergripande studierektor</i>). */
    CHIEF_DIRECTOR_OF_STUDIES("övergripande studierektor", "chief director of studies"),
    /** The head responsible for the unit and its training (<i>verksamhetschef</i>). */
    HEAD_OF_UNIT("verksamhetschef", "head of unit"),
    /** The organisation that runs the care (<i>vårdgivare</i>). */
    CARE_PROVIDER("vårdgivare", "care provider"),
    /** The second judge of foundation competence (<i>extern bedömare</i>). */
    EXTERNAL_ASSESSOR("extern bedömare", "external assessor"),
    /** The one who reviews a unit's training from outside (<i>extern granskare</i>). */
    EXTERNAL_REVIEWER("extern granskare", "external reviewer"),
    /** The administrator of a training office (<i>utbildningsadministratör</i>). */
    TRAINING_ADMINISTRATOR("utbildningsadministratör", "training administrator"),
    /** The unit that organises training for others (<i>utbildningsenhet</i>). */
    TRAINING_UNIT("utbildningsenhet", "training unit"),
    /** The centre that runs training in a region (<i>utbildningscentrum</i>). */
    TRAINING_CENTRE("utbildningscentrum", "training centre"),
    /** The office for specialist training (<i>ST-kansli</i>). */
    ST_OFFICE("ST-kansli", "ST office"),
    /** The trainees' own planning group (<i>planeringsgrupp</i>). */
    TRAINEE_PLANNING_GROUP("planeringsgrupp för ST-läkare", "trainee planning group"),
    /** Whoever pays for the post (<i>finansiär</i>). */
    FUNDER("finansiär", "funder"),
    /** The authority that regulates and decides (<i>Socialstyrelsen</i>). */
    NATIONAL_BOARD("Socialstyrelsen", "National Board of Health and Welfare"),
    /** The association of a specialty (<i>specialitetsförening</i>). */
    SPECIALTY_ASSOCIATION("specialitetsförening", "specialty association"),
    /** The doctors' union (<i>läkarförbund</i>). */
    MEDICAL_ASSOCIATION("läkarförbund", "medical association"),
    /** A doctor in the older practice period (<i>AT-läkare</i>). */
    AT_TRAINEE("AT-läkare", "medical intern"),
    /** The supervisor of a medical intern (<i>AT-handledare</i>). */
    AT_SUPERVISOR("AT-handledare", "intern supervisor"),
    /** A specialist appointed to judge in the head's place, or as second certifier (<i>utsedd läkare</i>). */
    DESIGNATED_SPECIALIST("utsedd specialistläkare", "designated specialist"),
    /** The director of studies where a placement is served (<i>studierektor på placeringen</i>). */
    PLACEMENT_DIRECTOR_OF_STUDIES("studierektor på placeringen", "placement director of studies"),
    /** The unit where a placement is served (<i>placeringsenhet</i>). */
    PLACEMENT_UNIT("placeringsenhet", "placement unit");

    private final LocalizedText label;

    Role(String sv, String en) {
        this.label = LocalizedText.of(sv, en);
    }

    /** Returns the role's name in running text. */
    public LocalizedText label() {
        return label;
    }
}
