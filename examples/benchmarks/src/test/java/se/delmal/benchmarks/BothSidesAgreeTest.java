package se.delmal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.catalogue.TargetCatalogue;
import se.delmal.profile.RegionalProfiles;
import se.delmal.rule.Verdict;
import se.delmal.time.RequiredTime;
import se.delmal.time.TimeAccount;
import tools.jackson.databind.json.JsonMapper;

/** A benchmark compares only what does the same; nothing here is timed. */
class BothSidesAgreeTest {

    @Test
    void theLoopByHandKeepsTheSameBooks() {
        var record = MadeUpTrainings.twentyPlacementsAndTenAbsences();
        var timeline = record.asOf(MadeUpTrainings.SERVED_BY).account().timeline();

        var account = TimeAccount.of(timeline, RequiredTime.ofMonths(66), MadeUpTrainings.SERVED_BY);
        var byHand = ChangePointLoop.keep(timeline, 66, MadeUpTrainings.SERVED_BY);

        assertThat(timeline.services()).hasSize(20);
        assertThat(timeline.absences()).hasSize(10);
        assertThat(byHand.credited()).isEqualTo(account.credited().hundredMillionths());
        assertThat(byHand.completion())
                .isPresent()
                .isEqualTo(account.completion(Optional.empty()).day());
        assertThat(byHand.rows())
                .extracting(row -> row.from() + " " + row.through() + " " + row.perDay() + " " + row.runningTotal())
                .containsExactlyElementsOf(account.ledger().rows().stream()
                        .map(row -> row.span().from() + " " + row.span().through() + " "
                                + row.perDay().hundredMillionths() + " "
                                + row.runningTotal().hundredMillionths())
                        .toList());
    }

    @Test
    void theCatalogueAndJacksonFindTheSameText() {
        assertThat(CatalogueLookup.label()).isEqualTo(JacksonLookup.label());
    }

    @Test
    void graphQlByItselfAnswersTheQueryOfTheLoadRunFromTheCatalogue() throws IOException {
        var query = Files.readString(Path.of("load", "query.graphql"), StandardCharsets.UTF_8);

        var answer = JsonMapper.builder().build().readTree(new BareGraphQl().answer(query.replace("@alias@", "")));

        assertThat(answer.has("errors")).isFalse();
        assertThat(answer.at("/data/catalogue/specialties").size())
                .isEqualTo(TargetCatalogue.standard().specialties().size());
    }

    @Test
    void theSizeIsThatOfAllTargetDescriptions() {
        assertThat(CatalogueSize.readAll()).isGreaterThan(2_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 100, 1000})
    void theRecordsHaveAsManyEntriesAsTheySayAndKeepTheRulesBusy(int entries) {
        var record = MadeUpTrainings.ofEntries(entries);

        var evaluation = RegionalProfiles.national().evaluate(record, MadeUpTrainings.JUDGED_ON);

        assertThat(record.entries()).hasSize(entries);
        assertThat(evaluation.findings())
                .extracting(finding -> finding.verdict())
                .contains(Verdict.SATISFIED, Verdict.OUTSTANDING);
    }
}
