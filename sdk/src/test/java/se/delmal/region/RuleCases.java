package se.delmal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.Finding;
import se.delmal.rule.TrainingRule;
import se.delmal.rule.Verdict;

/**
 * The cases of one local document: of each rule at least one that is met, one that is missing or broken, one that cannot be told
 * and one around the day on which the answer changes. What a rule can never be is waived, with the reason.
 *
 * <pre>{@code
 * of("SUP-1H")
 *         .satisfied("an hour every week", TRAINEE.with(anHourEveryWeek()), "2024-06-03")
 *         .breached("half an hour", TRAINEE.with(halfAnHour()), "2024-06-03")
 *         .undetermined("supervision that may be left out", TRAINEE.completeFor(Set.of()), "2024-06-03")
 *         .changes("with the first whole week", TRAINEE, "2023-02-05", OUTSTANDING, "2023-02-06", BREACHED);
 * }</pre>
 */
final class RuleCases {

    /** What a case shows; every rule has one of each but the last. */
    enum Kind {
        SATISFIED,
        MISSING,
        UNDETERMINED,
        BOUNDARY,
        NOT_APPLICABLE;

        static List<Kind> demanded() {
            return List.of(SATISFIED, MISSING, UNDETERMINED, BOUNDARY);
        }
    }

    private final RegionalProfile profile;
    private final String prefix;
    private final Map<String, Cases> rules = new LinkedHashMap<>();

    RuleCases(String profile, String prefix) {
        this.profile = RegionalProfiles.load().get(profile);
        this.prefix = prefix;
    }

    String profile() {
        return profile.id();
    }

    /** Begins the cases of a rule. */
    Cases of(String shortId) {
        return rules.computeIfAbsent(prefix + shortId, id -> new Cases(rule(id)));
    }

    /** Returns the rules of the document itself. */
    List<TrainingRule> documentRules() {
        return profile.rules().stream()
                .filter(rule -> rule.id().value().startsWith(prefix))
                .toList();
    }

    Map<String, Cases> all() {
        return rules;
    }

    private TrainingRule rule(String id) {
        return profile.rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule " + id));
    }

    /** Returns one test for each case, in a container for each rule. */
    Stream<DynamicNode> tests() {
        return rules.entrySet().stream()
                .map(entry -> DynamicContainer.dynamicContainer(
                        entry.getKey(),
                        entry.getValue().cases.stream()
                                .map(one -> DynamicTest.dynamicTest(one.kind() + ": " + one.name(), one.check()))));
    }

    private record Case(Kind kind, String name, org.junit.jupiter.api.function.Executable check) {}

    /** The cases of one rule. */
    static final class Cases {

        private final TrainingRule rule;
        private final List<Case> cases = new ArrayList<>();
        private final Map<Kind, String> waived = new EnumMap<>(Kind.class);

        private Cases(TrainingRule rule) {
            this.rule = rule;
        }

        Cases satisfied(String name, TraineeRecord record, String day) {
            return add(Kind.SATISFIED, name, record, day, Verdict.SATISFIED);
        }

        Cases breached(String name, TraineeRecord record, String day) {
            return add(Kind.MISSING, name, record, day, Verdict.BREACHED);
        }

        Cases outstanding(String name, TraineeRecord record, String day) {
            return add(Kind.MISSING, name, record, day, Verdict.OUTSTANDING);
        }

        Cases undetermined(String name, TraineeRecord record, String day) {
            return add(Kind.UNDETERMINED, name, record, day, Verdict.UNDETERMINED);
        }

        /** A case beside the four kinds. */
        Cases notApplicable(String name, TraineeRecord record, String day) {
            cases.add(new Case(Kind.NOT_APPLICABLE, name, () -> check(record, day, Verdict.NOT_APPLICABLE)));
            return this;
        }

        /** The answer on the last day before it changes, and on the day after. */
        Cases changes(String name, TraineeRecord record, String day, Verdict before, String dayAfter, Verdict after) {
            return boundary(name, () -> {
                assertThat(LocalDate.parse(dayAfter))
                        .isEqualTo(LocalDate.parse(day).plusDays(1));
                check(record, day, before);
                check(record, dayAfter, after);
            });
        }

        /** One record just on this side of a boundary and one just on the other, on one day. */
        Cases divides(
                String name, TraineeRecord here, Verdict thisSide, TraineeRecord there, Verdict otherSide, String day) {
            return boundary(name, () -> {
                check(here, day, thisSide);
                check(there, day, otherSide);
            });
        }

        private Cases boundary(String name, org.junit.jupiter.api.function.Executable check) {
            cases.add(new Case(Kind.BOUNDARY, name, check));
            return this;
        }

        /** Says why there is no case of a kind. */
        Cases never(Kind kind, String reason) {
            waived.put(kind, reason);
            return this;
        }

        private Cases add(Kind kind, String name, TraineeRecord record, String day, Verdict verdict) {
            cases.add(new Case(kind, name, () -> check(record, day, verdict)));
            return this;
        }

        /** The worst of its findings decides; every one of them can be said. */
        private void check(TraineeRecord record, String day, Verdict verdict) {
            var findings = rule.evaluate(record.asOf(LocalDate.parse(day)));
            assertThat(findings).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.rule()).isEqualTo(rule.id());
                assertThat(finding.citations()).isEqualTo(rule.citations());
                assertThat(finding.message().sv()).doesNotContain("{", "}").endsWith(".");
                assertThat(finding.message().in(Locale.ENGLISH))
                        .doesNotContain("{", "}")
                        .endsWith(".");
            });
            assertThat(worst(findings))
                    .as(
                            "%s on %s: %s",
                            rule.id(),
                            day,
                            findings.stream().map(Finding::message).toList())
                    .isEqualTo(verdict);
        }

        private static Verdict worst(List<Finding> findings) {
            for (Verdict verdict :
                    List.of(Verdict.BREACHED, Verdict.UNDETERMINED, Verdict.OUTSTANDING, Verdict.SATISFIED)) {
                if (findings.stream().anyMatch(finding -> finding.verdict() == verdict)) {
                    return verdict;
                }
            }
            return Verdict.NOT_APPLICABLE;
        }

        long count(Kind kind) {
            return cases.stream().filter(one -> one.kind() == kind).count();
        }

        int count() {
            return cases.size();
        }

        Map<Kind, String> waived() {
            return waived;
        }
    }
}
