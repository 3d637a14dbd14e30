package se.delmal.national;

import java.util.List;
import se.delmal.citation.Citation;
import se.delmal.rule.TrainingRule;

/** Sweden's own rules, in the order in which findings are told. */
public final class NationalRules {

    private static final List<TrainingRule> ALL = List.of(
            new EditionInUse(),
            new MinimumTime(),
            new TimeConventions(),
            new DoctoralDegree(),
            new PartTime(),
            new AbsenceCounting(),
            new ServiceBeforeLicence(),
            new ServiceBeforeStart(),
            new FullTimeCap(),
            new UnrecordedTime(),
            new PracticeNotCounted(),
            new EarlierSpecialty(),
            new FoundationFirst(),
            FoundationMinimum.inAll(),
            FoundationCare.primary(),
            FoundationCare.acute(),
            FoundationMinimum.inPrimaryCare(),
            FoundationMinimum.inAcuteCare(),
            new FoundationPlacements(),
            new FoundationOnce(),
            new FoundationWithinTwoYears(),
            TwoCertifiers.ofFoundationCompetence(),
            new DelmalCertified(),
            new CertificatesInOrder(),
            TwoCertifiers.ofSpecialistCompetence());

    /** Returns all national rules. */
    public static List<TrainingRule> all() {
        return ALL;
    }

    /** Returns the documents they come from, the binding ones. */
    public static List<Citation> documents() {
        return List.of(Sources.ORDINANCE, Sources.REGULATION_2015, Sources.REGULATION_2021, Sources.SPECIALIST_PAGE);
    }

    private NationalRules() {}
}
