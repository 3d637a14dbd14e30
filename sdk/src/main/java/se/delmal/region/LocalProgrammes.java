package se.delmal.region;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.profile.ProgrammePart;
import se.delmal.record.DocumentPart;
import se.delmal.rule.Messages;
import se.delmal.rule.RuleId;

/** The parts of the individual training programme, document by document. Sörmland's lists none. */
final class LocalProgrammes {

    private static final Messages TEXTS = Messages.of(
            ResourceBundle.getBundle("se.delmal.region.programme", Locale.ROOT),
            ResourceBundle.getBundle("se.delmal.region.programme", Locale.ENGLISH));

    private static final DocumentPart[] ASPECTS = {
        DocumentPart.MEDICAL_KNOWLEDGE,
        DocumentPart.PRACTICAL_SKILLS,
        DocumentPart.CONSULTATION_SKILLS,
        DocumentPart.CLINICAL_ATTITUDE,
        DocumentPart.SCIENTIFIC_ATTITUDE,
        DocumentPart.COOPERATION,
        DocumentPart.LEADERSHIP
    };

    /** Östergötland's guideline: seven parts. */
    static List<ProgrammePart> ostergotland() {
        return parts(
                "OST-2023-RULE-IUP-CONTENTS",
                Citation.of(
                        "Region Östergötland, lokala riktlinjer för ST",
                        "Dokumentation/individuellt utbildningsprogram (IUP)",
                        BindingForce.LOCAL_REQUIREMENT),
                DocumentPart.FORMALITIES,
                DocumentPart.COURSES,
                DocumentPart.SERVICE_AND_SCHEDULE,
                DocumentPart.DELMAL_PLAN,
                DocumentPart.SUPERVISION,
                DocumentPart.ASSESSMENTS,
                DocumentPart.SCIENCE_AND_QUALITY);
    }

    /** Östergötland's contract: four plans, and the aspects they consider. */
    static List<ProgrammePart> ostergotlandContract() {
        var citation = Citation.of(
                "Region Östergötland, ST-kontrakt",
                "Skriftligt individuellt utbildningsprogram",
                BindingForce.LOCAL_REQUIREMENT);
        return Stream.concat(
                        parts(
                                "OSTK-RULE-IUP-FOUR-PARTS",
                                citation,
                                DocumentPart.SERVICE_PLAN,
                                DocumentPart.COURSE_PLAN,
                                DocumentPart.SUPERVISION_PLAN,
                                DocumentPart.WRITTEN_AND_IMPROVEMENT_PLAN)
                                .stream(),
                        parts("OSTK-RULE-IUP-ASPECTS", citation, ASPECTS).stream())
                .toList();
    }

    /** Skåne's agreement: the aspects, and when and how the programme is followed up. */
    static List<ProgrammePart> skane() {
        var citation = Citation.of("Region Skåne, ST-överenskommelse", "Genomförande", BindingForce.LOCAL_REQUIREMENT);
        return Stream.concat(
                        parts("SKA-2022-RULE-IUP-ASPECTS", citation, ASPECTS).stream(),
                        parts(
                                "SKA-2022-RULE-IUP-FOLLOWUP-STATED",
                                citation,
                                DocumentPart.FOLLOW_UP_WHEN,
                                DocumentPart.FOLLOW_UP_HOW)
                                .stream())
                .toList();
    }

    /** Örebro's folder: clinical service and theory. */
    static List<ProgrammePart> orebro2008() {
        return parts(
                "ORE-2008-RULE-IUP-PARTS",
                Citation.of(
                        "Örebro läns landsting, Vem gör vad i nya ST-utbildningen?",
                        "Verksamhetschefen",
                        BindingForce.UNKNOWN),
                DocumentPart.CLINICAL,
                DocumentPart.THEORY);
    }

    private static List<ProgrammePart> parts(String rule, Citation citation, DocumentPart... parts) {
        return Stream.of(parts)
                .map(part -> new ProgrammePart(
                        part,
                        TEXTS.render(part.name(), List.of()),
                        TEXTS.render(part.name() + ".contents", List.of()),
                        RuleId.of(rule),
                        citation))
                .toList();
    }

    private LocalProgrammes() {}
}
