package se.delmal.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.delmal.citation.BindingForce;
import se.delmal.rule.Requirement;
import se.delmal.rule.Severity;

/** What must hold of every national rule and every text, whatever the record. */
class NationalMessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/se/delmal/national");
    private static final Pattern RULE_ID = Pattern.compile("\"(se\\.[a-z0-9-]+)\"");
    private static final Pattern OWN_KEY = Pattern.compile("\\bkey\\(\"([a-z0-9-]+)\"\\)");
    private static final Pattern WHOLE_KEY = Pattern.compile("\"((?:bt|edition|signing)\\.[a-z0-9.-]+)\"");
    private static final Pattern REASON =
            Pattern.compile("judgement\\(\\s*Edition\\.[A-Z]+_(?:FS_)?(\\d{4})_\\d+,(.*?)\\);", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([a-z-]+)\"");

    /** What a rule that ends as what is told says asks for, whichever file it stands in. */
    private static final Set<String> AS_TOLD = Set.of("satisfied", "breached", "not-told");

    static List<Requirement> rules() {
        return Stream.concat(NationalRules.all().stream(), SigningRules.all().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSaysWhatItDemandsInTwoLanguages(Requirement rule) {
        assertThat(rule.statement().sv()).isNotBlank().doesNotContain("{", "}");
        assertThat(rule.statement().in(Locale.ENGLISH))
                .isNotBlank()
                .doesNotContain("{", "}")
                .isNotEqualTo(rule.statement().sv());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleCitesASourceAndCallsNothingAnErrorThatDoesNotBind(Requirement rule) {
        assertThat(rule.citations()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(rule.editions()).isNotEmpty();
        if (rule.severityWhenBreached() == Severity.ERROR) {
            assertThat(rule.citations()).anyMatch(citation -> citation.force().binds());
        }
        assertThat(rule.citations())
                .allSatisfy(citation -> assertThat(citation.force())
                        .isNotIn(
                                BindingForce.LOCAL_REQUIREMENT,
                                BindingForce.LOCAL_DUTY,
                                BindingForce.LOCAL_RECOMMENDATION));
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(rules())
                .extracting(Requirement::id)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.value()).startsWith("se."));
    }

    @Test
    void everyTextThatIsAskedForIsThereAndEveryTextIsAskedFor() {
        var asked = new TreeSet<String>();
        var demanded = new TreeSet<String>();
        for (String source : sources()) {
            var ids = found(RULE_ID, source);
            var keys = found(OWN_KEY, source);
            if (source.contains("conclude(signing, ") || source.contains("conclude(\n                signing,")) {
                keys.addAll(AS_TOLD);
            }
            ids.forEach(id -> keys.forEach(key -> asked.add(id + "." + key)));
            if (ids.size() == 1) {
                keys.forEach(key -> demanded.add(ids.iterator().next() + "." + key));
            }
            demanded.addAll(found(WHOLE_KEY, source));
            REASON.matcher(source).results().forEach(call -> demanded.addAll(reasons(call)));
        }
        asked.addAll(demanded);
        demanded.removeIf(key -> key.endsWith("."));

        assertThat(NationalRule.TEXTS.keys()).containsAll(demanded);
        assertThat(NationalRule.TEXTS.keys())
                .allSatisfy(key -> assertThat(
                                asked.contains(key) || isStatement(key) || asked.contains(key.replace(".remedy", "")))
                        .as(key)
                        .isTrue());
    }

    @Test
    void everyTextOfAKeyNamesTheSameFactsInBothLanguages() {
        var brace = Pattern.compile("\\{[^}]*}");
        var swedish = ResourceBundle.getBundle("se.delmal.national.messages", Locale.ROOT);
        var english = ResourceBundle.getBundle("se.delmal.national.messages", Locale.ENGLISH);

        assertThat(NationalRule.TEXTS.keys())
                .allSatisfy(key -> assertThat(braces(brace, english.getString(key)))
                        .as(key)
                        .isEqualTo(braces(brace, swedish.getString(key))));
    }

    private static Set<String> braces(Pattern brace, String text) {
        return brace.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isStatement(String key) {
        return rules().stream().anyMatch(rule -> key.equals(rule.id() + ".statement"))
                || key.matches("se\\.application-[a-z-]+\\.statement");
    }

    private static Set<String> reasons(MatchResult call) {
        return WORD.matcher(call.group(2))
                .results()
                .map(word -> word.group(1))
                .filter(word -> !Set.of("boundary").contains(word))
                .map(word -> "edition." + call.group(1) + "." + word)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() {
        try (var files = Files.list(SOURCES)) {
            return files.map(NationalMessagesTest::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
