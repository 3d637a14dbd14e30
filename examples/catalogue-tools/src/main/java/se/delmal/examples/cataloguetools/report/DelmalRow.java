package se.delmal.examples.cataloguetools.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.delmal.catalogue.CertificateRule;
import se.delmal.catalogue.Delmal;
import se.delmal.catalogue.LearningActivity;

/**
 * A delmål in a table.
 *
 * @param code  its code
 * @param heading  the regulation's heading; empty where there is none
 * @param label  our label
 * @param requirements  what it demands
 * @param mandatory  what must be certified
 * @param advised  what is general advice
 * @param certificates  who may certify what
 * @param verification  how well it is known
 * @param style  the class that colours that
 * @param note  what is doubtful; empty where nothing is
 */
public record DelmalRow(
        String code,
        String heading,
        Text label,
        List<Requirement> requirements,
        Text mandatory,
        Text advised,
        List<Text> certificates,
        Text verification,
        String style,
        String note) {

    /**
     * A requirement.
     *
     * @param levels  its level words
     * @param summary  our summary
     */
    public record Requirement(Text levels, Text summary) {}

    static DelmalRow of(Delmal delmal) {
        return new DelmalRow(
                delmal.code().toString(),
                delmal.officialHeading().orElse(""),
                Text.of(delmal.label()),
                delmal.requirements().stream()
                        .map(requirement -> new Requirement(
                                Text.joined(
                                        requirement.levels().stream()
                                                .map(Words::of)
                                                .toList(),
                                        ", "),
                                Text.of(requirement.summary())))
                        .toList(),
                activities(delmal, true),
                activities(delmal, false),
                delmal.certificates().stream()
                        .map(DelmalRow::certificate)
                        .distinct()
                        .toList(),
                Words.of(delmal.verification()),
                StackedBar.style(delmal.verification()),
                delmal.verificationNote().orElse(""));
    }

    /** Alternatives stand together with an "or" between them. */
    private static Text activities(Delmal delmal, boolean mandatory) {
        var chosen = delmal.activities().stream()
                .filter(activity -> activity.mandatory() == mandatory)
                .toList();
        var together = IntStream.range(0, chosen.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> chosen.get(i).alternativeGroup().orElse(-1 - i), LinkedHashMap::new, Collectors.toList()));
        var texts = new ArrayList<Text>();
        together.values()
                .forEach(group -> texts.add(Text.joined(
                        group.stream()
                                .map(chosen::get)
                                .map(LearningActivity::kind)
                                .map(kind -> Text.of(kind.label()))
                                .toList(),
                        Words.OR)));
        return Text.joined(texts, "; ");
    }

    private static Text certificate(CertificateRule rule) {
        var who = Text.joined(rule.attestors().stream().map(Words::of).toList(), Words.OR);
        var covers = rule.covers().isEmpty()
                ? new Text("kompetens", "competence")
                : Text.joined(
                        rule.covers().stream()
                                .map(kind -> Text.of(kind.label()))
                                .toList(),
                        ", ");
        return new Text(covers.sv() + ": " + who.sv(), covers.en() + ": " + who.en());
    }
}
