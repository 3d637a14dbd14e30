package se.delmal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.delmal.catalogue.DelmalChange.Facet;

class TargetDescriptionDiffTest {

    private static final TargetCatalogue CATALOGUE = TargetCatalogue.standard();

    static Stream<Specialty> everySpecialty() {
        return CATALOGUE.specialties().stream();
    }

    @Test
    void generalPracticeGainsDrugTreatmentAndAsksForLessLaw() {
        var diff = forwards(Specialty.of("allmanmedicin"));

        assertThat(diff.minimumMonthsChange()).isEqualTo(6);
        assertThat(codes(diff.added())).containsExactly("STc14");
        assertThat(codes(diff.removed())).containsExactly("b3");
        assertThat(diff.changed())
                .filteredOn(change -> change.before().code().equals(DelmalCode.of("c14")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.after().code()).isEqualTo(DelmalCode.of("STc15"));
                    assertThat(change.relation()).isEqualTo(CrosswalkRelation.NARROWER);
                    assertThat(change.facets()).contains(Facet.REQUIREMENTS, Facet.LEVELS, Facet.ACTIVITIES);
                });
        assertThat(diff.changed())
                .extracting(change -> change.before().code().toString())
                .doesNotContain("c1");
    }

    @Test
    void aCommonDelmalThatWasSplitChangedTwice() {
        var changes = forwards(Specialty.of("psykiatri")).changed();

        assertThat(changes)
                .filteredOn(change -> change.before().code().equals(DelmalCode.of("a1")))
                .extracting(change -> change.after().code().toString())
                .containsExactly("STa5", "STa6");
        assertThat(changes)
                .filteredOn(change -> change.before().code().equals(DelmalCode.of("a1")))
                .allSatisfy(change -> assertThat(change.facets()).contains(Facet.HEADING, Facet.LABEL));
    }

    @Test
    void whereItIsNotKnownWhichOfTheBGroupApplyNoneOfThemIsTakenForAChange() {
        var surgery = Specialty.of("kirurgi");

        var diff = forwards(surgery);

        assertThat(diff.from().bGroupApplicability()).isEqualTo(Verification.UNKNOWN);
        assertThat(Stream.of(diff.added(), diff.removed()).flatMap(List::stream))
                .extracting(Delmal::group)
                .doesNotContain(DelmalGroup.B);
        assertThat(forwards(Specialty.of("psykiatri")).removed())
                .extracting(Delmal::group)
                .contains(DelmalGroup.B);
    }

    @ParameterizedTest
    @MethodSource("everySpecialty")
    void backwardsEverythingIsTheOtherWayRound(Specialty specialty) {
        var forwards = forwards(specialty);
        var backwards = CATALOGUE.diff(specialty, Edition.HSLF_FS_2021_8, Edition.SOSFS_2015_8);

        assertThat(backwards.minimumMonthsChange()).isEqualTo(-forwards.minimumMonthsChange());
        assertThat(backwards.added()).isEqualTo(forwards.removed());
        assertThat(backwards.removed()).isEqualTo(forwards.added());
        assertThat(backwards.changed())
                .containsExactlyInAnyOrderElementsOf(forwards.changed().stream()
                        .map(change -> new DelmalChange(
                                change.after(),
                                change.before(),
                                change.relation().reversed(),
                                change.facets()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("everySpecialty")
    void everyOwnDelmalIsKeptChangedOrGone(Specialty specialty) {
        var diff = forwards(specialty);
        var rows = CATALOGUE.crosswalk(specialty, Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);

        assertThat(rows).filteredOn(row -> row.from().group() == DelmalGroup.C).allSatisfy(row -> {
            boolean changed = diff.changed().stream()
                    .anyMatch(change -> change.before().equals(row.from())
                            && row.to().filter(change.after()::equals).isPresent());
            assertThat(diff.removed().contains(row.from())).isEqualTo(row.to().isEmpty());
            if (row.relation() != CrosswalkRelation.SAME) {
                assertThat(changed).isEqualTo(row.to().isPresent());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("everySpecialty")
    void anEditionDoesNotDifferFromItself(Specialty specialty) {
        var diff = CATALOGUE.diff(specialty, Edition.HSLF_FS_2021_8, Edition.HSLF_FS_2021_8);

        assertThat(diff.minimumMonthsChange()).isZero();
        assertThat(diff.added()).isEmpty();
        assertThat(diff.removed()).isEmpty();
        assertThat(diff.changed()).isEmpty();
    }

    @Test
    void sameRequirementsWithOtherActivitiesAreAChangeOfActivitiesOnly() {
        var change = forwards(Specialty.of("klinisk-kemi")).changed().stream()
                .filter(candidate -> candidate.before().code().equals(DelmalCode.of("c8")))
                .findFirst()
                .orElseThrow();

        assertThat(change.relation()).isEqualTo(CrosswalkRelation.SAME);
        assertThat(change.facets()).contains(Facet.ACTIVITIES).doesNotContain(Facet.REQUIREMENTS, Facet.LEVELS);
    }

    @Test
    void aChangeWithoutAFacetIsRefused() {
        var delmal = CATALOGUE.findCommon(DelmalCode.of("a1")).orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DelmalChange(delmal, delmal, CrosswalkRelation.SAME, Set.of()))
                .withMessage("a1 and a1 do not differ");
    }

    @Test
    void facetsArePrintedInSmallLetters() {
        assertThat(Facet.values())
                .extracting(Facet::key)
                .containsExactly("heading", "label", "requirements", "levels", "activities", "advice", "attestors");
    }

    private static TargetDescriptionDiff forwards(Specialty specialty) {
        return CATALOGUE.diff(specialty, Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);
    }

    private static List<String> codes(List<Delmal> delmal) {
        return delmal.stream().map(entry -> entry.code().toString()).toList();
    }
}
