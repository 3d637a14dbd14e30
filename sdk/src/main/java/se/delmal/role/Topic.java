package se.delmal.role;

import se.delmal.citation.LocalizedText;

/**
 * What a responsibility is about, so that documents can be compared.
 *
 * <p>No document sorts its duties like this: the topics are an editorial classification of this SDK. A responsibility that
 * a rule judges has that rule's topic, the others have the one that fits best. It says nothing about what a duty demands.
 */
public enum Topic {
    REGULATION("regelverk och målbeskrivning", "regulation and target description"),
    DURATION("utbildningstidens längd", "length of training"),
    CONTRACT("kontrakt och överenskommelse", "contract and agreement"),
    SANCTION("påföljd", "sanction"),
    RECRUITMENT("rekrytering", "recruitment"),
    INTRODUCTION("introduktion", "introduction"),
    IUP_CONTENT(
            "individuellt utbildningsprogram: att det finns och vad det rymmer",
            "training programme: having one, and what is in it"),
    IUP_DEADLINE("individuellt utbildningsprogram: den första planen", "training programme: the first plan"),
    IUP_REVISION(
            "individuellt utbildningsprogram: uppföljning och revidering",
            "training programme: evaluation and revision"),
    DOCUMENTATION("dokumentation", "documentation"),
    PRIMARY_CARE_SHARE("tjänstgöring i primärvård", "service in primary care"),
    PLACEMENT_START("när placeringarna börjar", "when placements begin"),
    PLACEMENT("placeringar", "placements"),
    OWN_LIST("egen lista och egna patienter", "own list and own patients"),
    EXPERIENCE("erfarenheter att skaffa", "experience to gain"),
    ONCALL("jour", "on-call work"),
    SUPERVISOR_APPOINTED("att handledare utses", "appointment of supervisors"),
    SUPERVISOR_QUALIFICATION("handledarens behörighet och utbildning", "qualification and training of supervisors"),
    SUPERVISOR_MEETINGS("handledarmöten", "supervisor meetings"),
    SUPERVISION_TIME("tid och samtal för handledning", "time and talks for supervision"),
    SUPERVISION("handledningens innehåll", "what supervision gives"),
    DIRECTOR_QUALIFICATION("studierektorns behörighet", "qualification of directors of studies"),
    HEAD_TALK("medarbetar- och utvecklingssamtal", "employee and development talks"),
    YEARLY_FOLLOW_UP("årlig uppföljning", "yearly follow-up"),
    STATEMENT_AND_REPORT("utlåtanden och rapporter", "statements and reports"),
    ASSESSMENT("kompetensbedömning", "assessment of competence"),
    ASSESSMENT_EXTERNAL("extern kompetensbedömning", "external assessment of competence"),
    FEEDBACK("återkoppling", "feedback"),
    PROBLEM_HANDLING("stöd när det uppstår problem", "support when there are problems"),
    COURSES("kurser och undervisning", "courses and teaching"),
    STUDY_TIME("studietid", "study time"),
    ST_MEETINGS("ST-möten och gemensamt lärande", "ST meetings and learning together"),
    SCIENCE("vetenskapligt arbete", "scientific work"),
    IMPROVEMENT("kvalitets- och förbättringsarbete", "quality and improvement work"),
    CERTIFICATION("intyg och ansökan", "certificates and application"),
    UNIT_REQUIREMENTS("krav på enheten", "requirements on the unit"),
    EXTERNAL_REVIEW("granskning av utbildningen", "review of the training"),
    COMPETENCE("egen utveckling", "own development"),
    ORGANISATION("ansvar, stöd och förutsättningar", "responsibility, support and conditions"),
    WORK_ENVIRONMENT("arbetsmiljö och arbetsbelastning", "working environment and workload"),
    NATIONAL_TASKS("myndighetens och föreningarnas uppgifter", "tasks of the authority and the associations");

    private final LocalizedText label;

    Topic(String sv, String en) {
        this.label = LocalizedText.of(sv, en);
    }

    /** Returns the topic in running text. */
    public LocalizedText label() {
        return label;
    }
}
