package se.delmal.national;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import se.delmal.catalogue.Edition;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.rule.Messages;
import se.delmal.rule.Requirement;
import se.delmal.rule.RuleId;
import se.delmal.rule.Severity;

/** What every national requirement has: a name, its sources, its editions, and its texts under its own name. */
abstract class NationalRequirement implements Requirement {

    static final Messages TEXTS = Messages.of(
            ResourceBundle.getBundle("se.delmal.national.messages", Locale.ROOT),
            ResourceBundle.getBundle("se.delmal.national.messages", Locale.ENGLISH));

    static final Set<Edition> ONLY_2021 = Set.of(Edition.HSLF_FS_2021_8);
    static final Set<Edition> ALL = Set.of(Edition.values());

    private final RuleId id;
    private final Severity severityWhenBreached;
    private final Set<Edition> editions;
    private final List<Citation> citations;
    private final Map<Edition, List<Citation>> citationsByEdition = new EnumMap<>(Edition.class);

    NationalRequirement(String id, Severity severityWhenBreached, Set<Edition> editions, Citation... citations) {
        this.id = RuleId.of(id);
        this.severityWhenBreached = severityWhenBreached;
        this.editions = editions;
        this.citations = List.of(citations);
        for (Edition edition : Edition.values()) {
            citationsByEdition.put(edition, citationsUnder(edition, this.citations));
        }
    }

    @Override
    public final RuleId id() {
        return id;
    }

    @Override
    public final LocalizedText statement() {
        return TEXTS.render(id + ".statement", parameters());
    }

    @Override
    public final List<Citation> citations() {
        return citations;
    }

    @Override
    public final Severity severityWhenBreached() {
        return severityWhenBreached;
    }

    @Override
    public final Set<Edition> editions() {
        return editions;
    }

    /** Returns what it cites, without the regulations and the forms of other editions. */
    final List<Citation> citationsUnder(Edition edition) {
        return citationsByEdition.getOrDefault(edition, citations);
    }

    private static List<Citation> citationsUnder(Edition followed, List<Citation> citations) {
        var cited = citations.stream()
                .filter(citation -> Edition.ofDocument(citation.document())
                        .filter(edition -> edition != followed)
                        .isEmpty())
                .toList();
        return cited.isEmpty() ? citations : cited;
    }

    /** Returns the key of one of this rule's texts. */
    final String key(String what) {
        return id + "." + what;
    }
}
