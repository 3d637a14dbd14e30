package se.delmal.examples.cataloguetools.print;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.CompetenceLevel;

/** The words with which the regulations begin a requirement, an activity and a certificate, and what they stand for. */
final class Wording {

    /** By how a paragraph begins; the first that fits decides. */
    private static final Map<String, ActivityKind> ACTIVITIES = new LinkedHashMap<>();

    static {
        ACTIVITIES.put("klinisk tjänstgöring", ActivityKind.CLINICAL_SERVICE);
        ACTIVITIES.put("deltagande i en eller flera kurser", ActivityKind.COURSE);
        ACTIVITIES.put("deltagande i kurs", ActivityKind.COURSE);
        ACTIVITIES.put("auskultation", ActivityKind.AUSCULTATION);
        ACTIVITIES.put("kvalitets- och utvecklingsarbete", ActivityKind.QUALITY_AND_DEVELOPMENT_WORK);
        ACTIVITIES.put("deltagande i utvecklingsarbete", ActivityKind.DEVELOPMENT_WORK);
        ACTIVITIES.put("självständigt skriftligt arbete", ActivityKind.INDEPENDENT_WRITTEN_WORK);
        ACTIVITIES.put("deltagande i seminari", ActivityKind.SEMINAR);
        ACTIVITIES.put("medsittning", ActivityKind.CO_SITTING);
        ACTIVITIES.put("deltagande i reflektion", ActivityKind.GROUP_REFLECTION);
        ACTIVITIES.put("deltagande i inom- eller mellanprofessionell reflektion", ActivityKind.GROUP_REFLECTION);
        ACTIVITIES.put("träning i simulerad miljö", ActivityKind.SIMULATION);
        ACTIVITIES.put("teoretiska studier", ActivityKind.THEORETICAL_STUDIES);
        ACTIVITIES.put("handleda under handledning", ActivityKind.SUPERVISING_UNDER_SUPERVISION);
        ACTIVITIES.put("undervisa under handledning", ActivityKind.TEACHING_UNDER_SUPERVISION);
        ACTIVITIES.put("deltagande i större", ActivityKind.MAJOR_PROFESSIONAL_MEETING);
        ACTIVITIES.put("vårdteamarbete", ActivityKind.CARE_TEAM_WORK);
        ACTIVITIES.put(
                "deltagande i diagnostik- och behandlingskonferens", ActivityKind.DIAGNOSTIC_AND_TREATMENT_CONFERENCE);
    }

    private static final Pattern ALTERNATIVELY = Pattern.compile("\\b(?:alternativt|eller) auskultation\\b");

    private static final String LEVEL_WORD = "(behärska|kunna|känna till|uppvisa (?:\\p{L}+ ){0,2}kunskap(?:er)?"
            + "|ha (?:\\p{L}+ ){0,2}kunskap(?:er)?|ha (?:\\p{L}+ ){0,2}kännedom)(?= |,|$)";

    /** Another verb that says how much is demanded, without a grade. */
    private static final String OTHER_VERB = "(?:ha (?:förmåga|färdigheter?)|uppvisa ett) ";

    private static final Pattern BEGINNING = Pattern.compile("^(?:" + LEVEL_WORD + "|" + OTHER_VERB + ")");

    /** Where a second level word is joined to the first. */
    private static final Pattern JOINED = Pattern.compile("(?:,? (?:och|samt|men|eller|inklusive) (?:att )?|[,;] )"
            + "(?:i mötet med patienten )?(?:" + LEVEL_WORD + "|" + OTHER_VERB + ")");

    private static final Pattern ANYWHERE = Pattern.compile(" " + LEVEL_WORD);

    private static final Map<String, Attestor> ATTESTORS = Map.of(
            "handledare", Attestor.SUPERVISOR,
            "kursledare", Attestor.COURSE_LEADER,
            "huvudhandledare", Attestor.PRINCIPAL_SUPERVISOR,
            "verksamhetschef", Attestor.HEAD_OF_UNIT,
            "verksamhetschefen", Attestor.HEAD_OF_UNIT);

    private Wording() {}

    /** Returns the kinds of activity of a paragraph; two are alternatives, none means that its beginning is not known. */
    static List<ActivityKind> activities(String paragraph) {
        var folded = paragraph.toLowerCase(Locale.ROOT);
        return ACTIVITIES.entrySet().stream()
                .filter(known -> folded.startsWith(known.getKey()))
                .findFirst()
                .map(known -> kinds(known.getValue(), folded))
                .orElse(List.of());
    }

    private static List<ActivityKind> kinds(ActivityKind first, String folded) {
        return first == ActivityKind.CLINICAL_SERVICE
                        && ALTERNATIVELY.matcher(folded).find()
                ? List.of(first, ActivityKind.AUSCULTATION)
                : List.of(first);
    }

    /** Returns the level words of a requirement, the leading one first, each once. */
    static List<CompetenceLevel> levels(String requirement) {
        var folded = requirement.toLowerCase(Locale.ROOT);
        var levels = new LinkedHashSet<CompetenceLevel>();
        var beginning = BEGINNING.matcher(folded);
        var first = beginning.find()
                ? Optional.of(beginning)
                : Optional.of(ANYWHERE.matcher(folded)).filter(Matcher::find);
        if (first.isEmpty()) {
            return List.of(CompetenceLevel.UNGRADED);
        }
        levels.add(level(first.get()));
        var joined = JOINED.matcher(folded);
        for (int from = first.get().end(); joined.find(from); from = joined.end()) {
            levels.add(level(joined));
        }
        return List.copyOf(levels);
    }

    private static CompetenceLevel level(Matcher found) {
        return Optional.ofNullable(found.group(1)).map(Wording::level).orElse(CompetenceLevel.UNGRADED);
    }

    private static CompetenceLevel level(String word) {
        if (word.startsWith("behärska")) {
            return CompetenceLevel.MASTER;
        }
        if (word.startsWith("kunna")) {
            return CompetenceLevel.BE_ABLE_TO;
        }
        if (word.startsWith("uppvisa")) {
            return CompetenceLevel.DEMONSTRATE_KNOWLEDGE;
        }
        return word.endsWith("kännedom") || word.startsWith("känna")
                ? CompetenceLevel.BE_ACQUAINTED_WITH
                : CompetenceLevel.HAVE_KNOWLEDGE;
    }

    /** Returns who may sign, by the words of a certificate's sentence. */
    static Set<Attestor> attestors(String sentence) {
        var attestors = EnumSet.noneOf(Attestor.class);
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            var attestor = ATTESTORS.get(word);
            if (attestor != null) {
                attestors.add(attestor);
            }
        }
        return attestors;
    }

    static boolean isLeadIn(String text) {
        return text.matches("(?i)(?:den )?(?:specialistkompetenta )?läkaren (?:ska|skall)\\b.*");
    }
}
