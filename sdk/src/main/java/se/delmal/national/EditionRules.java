package se.delmal.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.rule.Fact;
import se.delmal.rule.Verdict;

/**
 * Which edition an application may use, by its day. The boundary days are facts of the sources; what is not told stays open.
 *
 * <p>An end date for SOSFS 2015:8 is not known; none is assumed.
 */
public final class EditionRules {

    /** The first day of SOSFS 2015:8; a doctor licensed before it may have had a choice. */
    static final LocalDate FIRST_DAY_2015 = LocalDate.of(2015, 5, 1);

    /** The first day of HSLF-FS 2021:8. */
    static final LocalDate FIRST_DAY_2021 = LocalDate.of(2021, 7, 1);

    /** The last day on which an application under SOSFS 2008:17 could arrive. */
    public static final LocalDate LAST_DAY_2008 = LocalDate.of(2022, 4, 30);

    /** The first day of a licence to which SOSFS 2008:17 applied. */
    static final LocalDate FIRST_LICENCE_2008 = LocalDate.of(2006, 7, 1);

    /**
     * What is told of an applicant.
     *
     * @param licensed  the day of the licence
     * @param swedishAt  whether Swedish <i>allmäntjänstgöring</i> was done
     * @param started  the day specialist training started
     * @param trainingComplete  whether the training is complete
     * @param applyingOn  the day of the application
     */
    public record Applicant(
            Optional<LocalDate> licensed,
            Optional<Boolean> swedishAt,
            Optional<LocalDate> started,
            Optional<Boolean> trainingComplete,
            LocalDate applyingOn) {}

    /**
     * What follows for one edition.
     *
     * @param edition  the edition
     * @param verdict  whether it may be used
     * @param reason  the key of the reason
     * @param facts  the days it rests on
     * @param citations  where it is written
     */
    public record Judgement(
            Edition edition, Verdict verdict, String reason, List<Fact> facts, List<Citation> citations) {

        /** Copies the lists. */
        public Judgement {
            facts = List.copyOf(facts);
            citations = List.copyOf(citations);
        }

        /** Returns the reason in words. */
        public LocalizedText message() {
            return NationalRule.TEXTS.render(reason, facts);
        }
    }

    /** Judges every edition, oldest first. */
    public static List<Judgement> judge(Applicant applicant) {
        var judgements = new ArrayList<Judgement>();
        for (Edition edition : Edition.values()) {
            judgements.add(judge(edition, applicant));
        }
        return judgements;
    }

    /** Judges one edition. */
    public static Judgement judge(Edition edition, Applicant applicant) {
        return switch (edition) {
            case SOSFS_2008_17 -> judge2008(applicant);
            case SOSFS_2015_8 -> judge2015(applicant);
            case HSLF_FS_2021_8 -> judge2021(applicant);
        };
    }

    private static Judgement judge2008(Applicant applicant) {
        var sources = List.of(Sources.SPECIALIST_PAGE, Sources.REGULATION_2015, Sources.OLDER_APPLICATION_PAGE);
        if (applicant.applyingOn().isAfter(LAST_DAY_2008)) {
            return judgement(Edition.SOSFS_2008_17, Verdict.BREACHED, "closed", sources, "lastDay", LAST_DAY_2008);
        }
        if (applicant.licensed().filter(day -> !day.isBefore(FIRST_DAY_2015)).isPresent()) {
            return judgement(
                    Edition.SOSFS_2008_17, Verdict.BREACHED, "licensed-later", sources, "boundary", FIRST_DAY_2015);
        }
        if (applicant.licensed().filter(day -> day.isBefore(FIRST_LICENCE_2008)).isPresent()) {
            return judgement(
                    Edition.SOSFS_2008_17,
                    Verdict.BREACHED,
                    "licensed-earlier",
                    List.of(Sources.ABROAD_PRACTICE),
                    "boundary",
                    FIRST_LICENCE_2008);
        }
        if (applicant.started().filter(day -> !day.isBefore(FIRST_DAY_2015)).isPresent()) {
            return judgement(
                    Edition.SOSFS_2008_17, Verdict.BREACHED, "started-later", sources, "boundary", FIRST_DAY_2015);
        }
        if (applicant.trainingComplete().filter(complete -> !complete).isPresent()) {
            return judgement(
                    Edition.SOSFS_2008_17, Verdict.BREACHED, "not-complete", sources, "lastDay", LAST_DAY_2008);
        }
        boolean told = applicant.licensed().isPresent()
                && applicant.started().isPresent()
                && applicant.trainingComplete().isPresent();
        return judgement(
                Edition.SOSFS_2008_17,
                told ? Verdict.SATISFIED : Verdict.UNDETERMINED,
                told ? "open" : "not-told",
                sources,
                "lastDay",
                LAST_DAY_2008);
    }

    private static Judgement judge2015(Applicant applicant) {
        if (applicant.applyingOn().isBefore(FIRST_DAY_2015)) {
            return judgement(
                    Edition.SOSFS_2015_8,
                    Verdict.OUTSTANDING,
                    "not-in-force",
                    List.of(Sources.REGULATION_2015),
                    "firstDay",
                    FIRST_DAY_2015);
        }
        if (applicant.applyingOn().isBefore(FIRST_DAY_2021)) {
            boolean choice = applicant
                    .licensed()
                    .filter(day -> day.isBefore(FIRST_DAY_2015))
                    .isPresent();
            return judgement(
                    Edition.SOSFS_2015_8,
                    Verdict.SATISFIED,
                    choice ? "in-force-older-licence" : "in-force",
                    List.of(Sources.SPECIALIST_PAGE, Sources.PRESS_PAGE, Sources.REGULATION_2015),
                    "boundary",
                    FIRST_DAY_2015);
        }
        var sources = List.of(Sources.ORDINANCE_TRANSITION, Sources.SPECIALIST_PAGE);
        if (applicant.swedishAt().orElse(false)) {
            return judgement(
                    Edition.SOSFS_2015_8, Verdict.SATISFIED, "swedish-at", sources, "boundary", FIRST_DAY_2021);
        }
        if (applicant.started().filter(day -> day.isBefore(FIRST_DAY_2021)).isPresent()) {
            return judgement(
                    Edition.SOSFS_2015_8, Verdict.SATISFIED, "started-before", sources, "boundary", FIRST_DAY_2021);
        }
        if (applicant.swedishAt().isPresent() && applicant.started().isPresent()) {
            return judgement(Edition.SOSFS_2015_8, Verdict.BREACHED, "neither", sources, "boundary", FIRST_DAY_2021);
        }
        return judgement(Edition.SOSFS_2015_8, Verdict.UNDETERMINED, "not-told", sources, "boundary", FIRST_DAY_2021);
    }

    private static Judgement judge2021(Applicant applicant) {
        var sources = List.of(Sources.REGULATION_2021, Sources.ORDINANCE, Sources.SPECIALIST_PAGE);
        return applicant.applyingOn().isBefore(FIRST_DAY_2021)
                ? judgement(
                        Edition.HSLF_FS_2021_8,
                        Verdict.OUTSTANDING,
                        "not-in-force",
                        sources,
                        "firstDay",
                        FIRST_DAY_2021)
                : judgement(Edition.HSLF_FS_2021_8, Verdict.SATISFIED, "in-force", sources, "firstDay", FIRST_DAY_2021);
    }

    private static Judgement judgement(
            Edition edition, Verdict verdict, String reason, List<Citation> sources, String fact, LocalDate day) {
        return new Judgement(
                edition,
                verdict,
                "edition."
                        + edition.document()
                                .substring(
                                        edition.document().indexOf(' ') + 1,
                                        edition.document().indexOf(':'))
                        + "." + reason,
                List.of(Fact.of(fact, day)),
                sources);
    }

    private EditionRules() {}
}
