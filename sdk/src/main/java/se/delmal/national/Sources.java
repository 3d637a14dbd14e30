package se.delmal.national;

import se.delmal.catalogue.Edition;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.record.RecordAsOf;

/** The places that national rules are written in. */
public final class Sources {

    static final String PSF = "Patientsäkerhetsförordningen (2010:1369)";
    static final String SOSFS_2015 = "SOSFS 2015:8";
    static final String HSLF_2021 = "HSLF-FS 2021:8";
    private static final String FAQ_2008 = "Socialstyrelsen, frågor och svar om ST enligt SOSFS 2008:17";
    private static final String LICENSING_SITE = "Socialstyrelsen, legitimation.socialstyrelsen.se";

    /** Length, foundation training, crediting. */
    public static final Citation ORDINANCE = statute(PSF, "4 kap. 1 §");

    /** Who may use the older edition after a newer one is in force. */
    static final Citation ORDINANCE_TRANSITION = statute(PSF, "övergångsbestämmelser");

    /** The length under 2008:17. */
    static final Citation ORDINANCE_1998 = statute("Förordning 1998:1513", "4 kap. 1 §");

    static final Citation REGULATION_2015_LENGTH = regulation(SOSFS_2015, "2 kap. 2 §");
    static final Citation REGULATION_2015_LICENCE = regulation(SOSFS_2015, "1 kap. 1 §");
    static final Citation REGULATION_2015_DEGREE = regulation(SOSFS_2015, "6 kap. 2 §");
    static final Citation REGULATION_2015 = Citation.of(SOSFS_2015, BindingForce.REGULATION);
    static final Citation REGULATION_2021 = Citation.of(HSLF_2021, BindingForce.REGULATION);
    static final Citation ADVICE_2021_TWO_YEARS = Citation.of(HSLF_2021, BindingForce.GENERAL_ADVICE);

    /** What counts during absence: the authority's answers, and practice under later editions. */
    public static final Citation ABSENCE_PRACTICE = guidance(FAQ_2008, "tjänstgöring utanför ST");

    static final Citation ABROAD_PRACTICE = guidance(FAQ_2008, "tjänstgöring utomlands");
    static final Citation RESEARCH_PRACTICE = guidance(FAQ_2008, "forskning");
    /** Who may apply under which edition, and until when. */
    public static final Citation SPECIALIST_PAGE = guidance(LICENSING_SITE, "specialistkompetens för läkare");

    static final Citation AT_PAGE = guidance(LICENSING_SITE, "allmäntjänstgöring: månader räknas enligt lag 1930:173");
    static final Citation OLDER_APPLICATION_PAGE =
            guidance(LICENSING_SITE, "äldre sida om ansökan om specialistkompetens");
    static final Citation PRESS_PAGE = guidance("Socialstyrelsen", "pressmeddelande om nya ST-föreskrifter");
    static final Citation JOURNAL_DOUBLE_SPECIALITY =
            Citation.of("Läkartidningen", "oktober 2016, om dubbelspecialisering", BindingForce.UNKNOWN);
    static final Citation JOURNAL_AT = guidance("Läkartidningen", "oktober 2016, om dubbelspecialisering");
    static final Citation MEDICAL_ASSOCIATION_CERTIFICATE =
            guidance("Sveriges läkarförbund", "sida om specialistbevis, 2016");
    static final Citation PSYCHIATRIC_ASSOCIATION =
            guidance("Svenska Psykiatriska Föreningen", "rekommendationer 2015 och 2021");
    static final Citation SUPERVISOR_2015 = regulation(SOSFS_2015, "definitionen av handledare");
    static final Citation SUPERVISOR_2021 = regulation(HSLF_2021, "definitionen av handledare");
    static final Citation SUPERVISOR_PAGE = guidance("Kliniskhandledning.se", "handledarens kompetens");
    static final Citation JOURNAL_SUPERVISOR_TRAINING =
            guidance("Läkartidningen", "november 2021, om handledarutbildning");
    static final Citation APPOINTMENT_2015 = regulation(SOSFS_2015, "4 kap. 4 §");
    static final Citation EXCEPTIONS = statute(PSF, "4 kap. 3 §");
    static final Citation FOUNDATION_APPROVAL = statute(PSF, "4 kap. 1 a §");
    static final Citation SYLF_BT = guidance("Sveriges yngre läkares förening", "sida om bastjänstgöring");

    /**
     * Returns the place that has service at part time counted by its share of full time: the list of service that the followed
     * edition's forms hold. The forms of 2008:17 are not known; its questions and answers say the same.
     */
    public static Citation shareOfFullTime(RecordAsOf record) {
        return switch (record.full().programme()) {
            case AT -> AT_PAGE;
            case BT -> form2021("3");
            case ST ->
                switch (record.edition().orElse(Edition.HSLF_FS_2021_8)) {
                    case SOSFS_2008_17 -> ABSENCE_PRACTICE;
                    case SOSFS_2015_8 -> form2015("1");
                    case HSLF_FS_2021_8 -> form2021("6");
                };
        };
    }

    /** A form of 2015. */
    static Citation form2015(String annex) {
        return regulation(SOSFS_2015, "Bilaga " + annex);
    }

    /** A form of 2021. */
    static Citation form2021(String annex) {
        return regulation(HSLF_2021, "Bilaga " + annex);
    }

    private static Citation statute(String document, String provision) {
        return Citation.of(document, provision, BindingForce.STATUTE);
    }

    private static Citation regulation(String document, String provision) {
        return Citation.of(document, provision, BindingForce.REGULATION);
    }

    private static Citation guidance(String document, String provision) {
        return Citation.of(document, provision, BindingForce.GUIDANCE);
    }

    private Sources() {}
}
