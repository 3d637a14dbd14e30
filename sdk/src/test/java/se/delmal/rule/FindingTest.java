package se.delmal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;

class FindingTest {

    private static final Citation ADVICE = Citation.of("En folder", "sidan 3", BindingForce.GENERAL_ADVICE);
    private static final Citation MUST = Citation.of("En föreskrift", "2 kap. 1 §", BindingForce.REGULATION);

    @Test
    void refusesToClaimAnythingWithoutASource() {
        assertThatThrownBy(() -> citing(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("se.made-up");
    }

    @Test
    void isAsStrongAsItsStrongestSource() {
        assertThat(citing(List.of(ADVICE, MUST)).force()).isEqualTo(BindingForce.REGULATION);
        assertThat(citing(List.of(ADVICE)).force()).isEqualTo(BindingForce.GENERAL_ADVICE);
    }

    @Test
    void findsAFactByItsName() {
        var finding = citing(List.of(ADVICE));

        assertThat(finding.fact("least")).contains("80%");
        assertThat(finding.fact("most")).isEmpty();
    }

    @Test
    void hasARemedyOnlyWhereThereIsAText() {
        var finding = citing(List.of(ADVICE));

        assertThat(finding.remedy()).isEmpty();
        assertThat(finding.message().sv()).isEqualTo("Minst 80\u00a0%.");
    }

    private static Finding citing(List<Citation> citations) {
        return new Finding(
                RuleId.of("se.made-up"),
                Verdict.SATISFIED,
                Severity.INFO,
                new Finding.Wording(MadeUpTexts.of("least", "Minst {least:percent}.", "At least {least}."), "least"),
                List.of(Fact.of("least", "80%")),
                citations,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
