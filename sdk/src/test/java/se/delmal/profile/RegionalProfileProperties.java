package se.delmal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.record.RecordAsOf;
import se.delmal.record.RecordDomain;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.Finding;
import se.delmal.rule.FindingBuilder;
import se.delmal.rule.MadeUpTexts;
import se.delmal.rule.Messages;
import se.delmal.rule.RuleId;
import se.delmal.rule.Severity;
import se.delmal.rule.TrainingRule;

@Domain(RecordDomain.class)
class RegionalProfileProperties {

    private static final RegionalProfile NATIONAL = RegionalProfiles.national();
    private static final RegionalProfile REGIONAL =
            NATIONAL.extendedAs("exempel", LocalizedText.same("Region Exempel"), List.of(), new Always());

    @Property
    void aRegionsFindingsContainTheNationalOnes(@ForAll TraineeRecord record, @ForAll LocalDate day) {
        var national = NATIONAL.evaluate(record, day).findings();

        assertThat(REGIONAL.evaluate(record, day).findings())
                .startsWith(national.toArray(Finding[]::new))
                .hasSize(national.size() + 1);
    }

    @Property
    void everyRuleFindsSomethingAndSaysWhereItIsWritten(@ForAll TraineeRecord record, @ForAll LocalDate day) {
        var findings = REGIONAL.evaluate(record, day).findings();

        assertThat(findings)
                .extracting(Finding::rule)
                .containsAll(REGIONAL.rules().stream().map(TrainingRule::id).toList());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.citations()).isNotEmpty();
            assertThat(finding.message().sv()).isNotBlank();
            assertThat(finding.severity() == Severity.ERROR && !finding.force().binds())
                    .isFalse();
        });
    }

    private record Always() implements TrainingRule {

        private static final Messages TEXTS = MadeUpTexts.of("k", "Uppfyllt.", "Met.");

        @Override
        public RuleId id() {
            return RuleId.of("exempel.always");
        }

        @Override
        public LocalizedText statement() {
            return LocalizedText.same("Something.");
        }

        @Override
        public List<Citation> citations() {
            return List.of(Citation.of("En källa", BindingForce.GUIDANCE));
        }

        @Override
        public Severity severityWhenBreached() {
            return Severity.WARNING;
        }

        @Override
        public List<Finding> evaluate(RecordAsOf record) {
            return List.of(FindingBuilder.of(this, record).satisfied(TEXTS, "k"));
        }
    }
}
