package se.delmal.examples.cataloguetools.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.delmal.catalogue.ActivityKind;
import se.delmal.catalogue.Attestor;
import se.delmal.catalogue.CompetenceLevel;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.DelmalGroup;
import se.delmal.catalogue.LearningActivity;
import se.delmal.catalogue.TargetDescription;

/** A print that says what the catalogue says, in words that are made up beyond those that carry the meaning. */
public final class MadeUpPrint {

    private MadeUpPrint() {}

    /** Returns the whole chapter. */
    public static PrintMaker of(TargetDescription description) {
        return of(description, delmal -> delmal);
    }

    /** Returns the whole chapter, with something else in place of one or more delmål. */
    public static PrintMaker of(TargetDescription description, UnaryOperator<PrintMaker.Delmal> changed) {
        var maker = maker(description);
        description.delmal().forEach(delmal -> maker.with(changed.apply(printed(delmal))));
        return maker;
    }

    /** Returns a chapter without its delmål. */
    public static PrintMaker maker(TargetDescription description) {
        return new PrintMaker(
                        description.edition(), description.specialty().name().sv())
                .applying(List.of(DelmalGroup.A, DelmalGroup.B, DelmalGroup.C).stream()
                        .map(description::delmal)
                        .filter(group -> !group.isEmpty())
                        .map(group -> group.get(0).code() + "\u2013"
                                + group.get(group.size() - 1).code())
                        .collect(Collectors.joining(", ")));
    }

    /** Returns a delmål as it might be printed. */
    public static PrintMaker.Delmal printed(Delmal delmal) {
        var requirements = new ArrayList<String>();
        for (int i = 0; i < delmal.requirements().size(); i++) {
            requirements.add(delmal.requirements().get(i).levels().stream()
                            .map(MadeUpPrint::word)
                            .collect(Collectors.joining(" påhittade ting samt "))
                    + " påhittade sjuk\u00addoms\u00adtill\u00adstånd av \ufb02era sorter, kvalitets- och provsvar nummer "
                    + (i + 1));
        }
        return new PrintMaker.Delmal(
                delmal.code().toString(), delmal.officialHeading(), requirements, rows(delmal), advice(delmal));
    }

    private static String word(CompetenceLevel level) {
        return switch (level) {
            case MASTER -> "behärska";
            case BE_ABLE_TO -> "kunna";
            case HAVE_KNOWLEDGE -> "ha kunskap om";
            case DEMONSTRATE_KNOWLEDGE -> "uppvisa kunskap om";
            case BE_ACQUAINTED_WITH -> "ha kännedom om";
            case UNGRADED -> "ha förmåga till";
        };
    }

    private static List<PrintMaker.Row> rows(Delmal delmal) {
        var rows = new ArrayList<PrintMaker.Row>();
        Optional<Integer> above = Optional.empty();
        for (LearningActivity activity : delmal.activities()) {
            if (!activity.mandatory() || activity.kind() == ActivityKind.FREE_EVIDENCE) {
                continue;
            }
            boolean alternative = activity.alternativeGroup().isPresent()
                    && activity.alternativeGroup().equals(above);
            if (alternative) {
                rows.add(new PrintMaker.Row("eller", ""));
            }
            rows.add(new PrintMaker.Row(
                    phrase(activity.kind()), alternative ? "" : certificate(delmal, activity.kind())));
            above = activity.alternativeGroup();
        }
        if (rows.isEmpty()) {
            delmal.certificates().stream()
                    .findFirst()
                    .ifPresent(rule -> rows.add(new PrintMaker.Row("", sentence(rule.attestors()))));
        }
        return rows;
    }

    private static List<String> advice(Delmal delmal) {
        return delmal.activities().stream()
                .filter(activity -> !activity.mandatory())
                .map(activity -> phrase(activity.kind()))
                .toList();
    }

    private static String certificate(Delmal delmal, ActivityKind kind) {
        return sentence(delmal.certificates().stream()
                .filter(rule -> rule.covers().contains(kind))
                .flatMap(rule -> rule.attestors().stream())
                .distinct()
                .toList());
    }

    /** Returns a certificate's sentence. */
    public static String sentence(List<Attestor> attestors) {
        return "Intyg, påhittat, utfärdat av "
                + attestors.stream()
                        .map(attestor -> attestor == Attestor.COURSE_LEADER ? "kursledare" : "handledare")
                        .collect(Collectors.joining(" eller "));
    }

    private static String phrase(ActivityKind kind) {
        return switch (kind) {
            case CLINICAL_SERVICE -> "Klinisk tjänstgöring under hand\u00adled\u00adning vid påhittad enhet";
            case COURSE -> "Deltagande i en eller \ufb02era kurser";
            case AUSCULTATION -> "Auskultation vid påhittad enhet";
            case QUALITY_AND_DEVELOPMENT_WORK -> "Kvalitets- och utvecklings\u00adarbete";
            case DEVELOPMENT_WORK -> "Deltagande i utvecklingsarbete";
            case INDEPENDENT_WRITTEN_WORK -> "Självständigt skriftligt arbete";
            case SEMINAR -> "Deltagande i seminarium";
            case CO_SITTING -> "Medsittning";
            case GROUP_REFLECTION -> "Deltagande i reflektion i grupp";
            case SIMULATION -> "Träning i simulerad miljö";
            case THEORETICAL_STUDIES -> "Teoretiska studier";
            case SUPERVISING_UNDER_SUPERVISION -> "Handleda under handledning";
            case TEACHING_UNDER_SUPERVISION -> "Undervisa under handledning";
            case MAJOR_PROFESSIONAL_MEETING -> "Deltagande i större sammankomst";
            case CARE_TEAM_WORK -> "Vårdteamarbete";
            case DIAGNOSTIC_AND_TREATMENT_CONFERENCE -> "Deltagande i diagnostik- och behandlings\u00adkonferens";
            case FREE_EVIDENCE, OTHER -> throw new IllegalArgumentException("Not printed: " + kind);
        };
    }
}
