package se.delmal.server.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfileProvider;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.RecordAsOf;
import se.delmal.role.Responsibilities;
import se.delmal.role.Responsibility;
import se.delmal.rule.Finding;
import se.delmal.rule.RuleId;
import se.delmal.rule.Severity;
import se.delmal.rule.TrainingRule;
import se.delmal.server.graphql.Cursors;

class ResponsibilityControllerTest {

    private final Responsibility supervisionTime = Responsibilities.standard().get("SKA-2022-HEAD-04");

    @Test
    void aResponsibilityLeadsToItsProfileAndTheRulesThatJudgeIt() {
        var controller = controller(List.of(new Skane("SKA-2022-RULE-SUP-1H", "SKA-2022-RULE-SUP-TIME-1-2H")));

        assertThat(controller.profile(supervisionTime).id()).isEqualTo("skane");
        assertThat(controller.rules(supervisionTime))
                .extracting(RuleView::id)
                .containsExactly("SKA-2022-RULE-SUP-TIME-1-2H");
    }

    @Test
    void whatNoRuleJudgesHasNone() {
        var controller = controller(List.of(new Skane("SKA-2022-RULE-SUP-1H")));

        assertThat(controller.rules(Responsibilities.standard().get("SKA-2022-HEAD-10")))
                .isEmpty();
    }

    @Test
    void aRuleThatTheProfileLacksIsNotPassedOver() {
        var controller = controller(List.of(new Skane("SKA-2022-RULE-SUP-1H")));

        assertThatIllegalStateException()
                .isThrownBy(() -> controller.rules(supervisionTime))
                .withMessageContaining("SKA-2022-HEAD-04")
                .withMessageContaining("SKA-2022-RULE-SUP-TIME-1-2H");
    }

    @Test
    void aProfileThatThisServerLacksIsNotPassedOver() {
        var controller = controller(List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> controller.profile(supervisionTime))
                .withMessageContaining("skane");
    }

    private static ResponsibilityController controller(List<RegionalProfileProvider> providers) {
        return new ResponsibilityController(RegionalProfiles.of(providers), new Cursors(""));
    }

    private record Skane(List<TrainingRule> rules) implements RegionalProfileProvider {

        Skane(String... ids) {
            this(List.of(ids).stream().<TrainingRule>map(Named::new).toList());
        }

        @Override
        public RegionalProfile extend(RegionalProfile base) {
            return base.extendedAs("skane", LocalizedText.same("Skåne"), List.of(), rules.toArray(TrainingRule[]::new));
        }
    }

    private record Named(String name) implements TrainingRule {

        @Override
        public RuleId id() {
            return RuleId.of(name);
        }

        @Override
        public LocalizedText statement() {
            return LocalizedText.same(name);
        }

        @Override
        public List<Citation> citations() {
            return List.of(Citation.of("Påhittad riktlinje", BindingForce.LOCAL_DUTY));
        }

        @Override
        public Severity severityWhenBreached() {
            return Severity.WARNING;
        }

        @Override
        public List<Finding> evaluate(RecordAsOf record) {
            throw new UnsupportedOperationException("Nobody is judged here");
        }
    }
}
