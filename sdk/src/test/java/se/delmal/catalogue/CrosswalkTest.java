package se.delmal.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CrosswalkTest {

    private static final TargetCatalogue CATALOGUE = TargetCatalogue.standard();

    static Stream<Direction> everyDirection() {
        return CATALOGUE.specialties().stream()
                .flatMap(specialty -> Stream.of(
                        new Direction(specialty, Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8),
                        new Direction(specialty, Edition.HSLF_FS_2021_8, Edition.SOSFS_2015_8)));
    }

    @ParameterizedTest
    @MethodSource("everyDirection")
    void everyDelmalOfTheEditionAskedFromAppearsInItsOrder(Direction direction) {
        var from = CATALOGUE.get(direction.specialty(), direction.from());

        assertThat(direction.rows().stream().map(Crosswalk::from).distinct()).isEqualTo(from.delmal());
    }

    @ParameterizedTest
    @MethodSource("everyDirection")
    void everyRowLeadsToTheOtherEditionAndTheSameGroup(Direction direction) {
        assertThat(direction.rows())
                .allSatisfy(row -> assertThat(row.to().stream()).allSatisfy(to -> {
                    assertThat(to.edition()).isEqualTo(direction.to());
                    assertThat(to.group()).isEqualTo(row.from().group());
                    assertThat(to.specialty()).isEqualTo(row.from().specialty());
                }));
    }

    @ParameterizedTest
    @MethodSource("everyDirection")
    void everyRowIsThereReversedInTheOtherDirection(Direction direction) {
        assertThat(direction.rows()).filteredOn(row -> row.to().isPresent()).allSatisfy(row -> {
            var back = CATALOGUE.counterparts(row.to().orElseThrow(), direction.from());
            assertThat(back)
                    .contains(new Crosswalk(
                            row.to().orElseThrow(),
                            Optional.of(row.from()),
                            row.relation().reversed(),
                            false,
                            row.note()));
        });
    }

    @ParameterizedTest
    @MethodSource("everyDirection")
    void noRowIsOfficialAndWhatWasJudgedSaysWhy(Direction direction) {
        assertThat(direction.rows()).allSatisfy(row -> {
            assertThat(row.official()).isFalse();
            if (row.relation() != CrosswalkRelation.SAME) {
                assertThat(row.note())
                        .hasValueSatisfying(note -> assertThat(note.en()).isPresent());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("everyDirection")
    void aDelmalWithoutACounterpartHasNoOtherRowAndNoPairIsThereTwice(Direction direction) {
        var byDelmal = direction.rows().stream().collect(groupingBy(Crosswalk::from));

        assertThat(byDelmal.values()).allSatisfy(rows -> {
            assertThat(rows).extracting(Crosswalk::to).doesNotHaveDuplicates();
            if (rows.size() > 1) {
                assertThat(rows).extracting(Crosswalk::relation).doesNotContain(CrosswalkRelation.NONE);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("everyDirection")
    void whatIsTheSameHasTheSameLevelWordsUnlessTheNoteSaysWhatDiffers(Direction direction) {
        assertThat(direction.rows())
                .filteredOn(row ->
                        row.relation() == CrosswalkRelation.SAME && row.note().isEmpty())
                .allSatisfy(row -> assertThat(levels(row.to().orElseThrow())).isEqualTo(levels(row.from())));
    }

    @ParameterizedTest
    @CsvSource({"SOSFS_2015_8, HSLF_FS_2021_8, 820", "HSLF_FS_2021_8, SOSFS_2015_8, 861"})
    void everySpecialtysOwnDelmalHasARow(Edition from, Edition to, int count) {
        var asked = everyDirection()
                .filter(direction -> direction.from() == from && direction.to() == to)
                .flatMap(direction -> direction.rows().stream())
                .map(Crosswalk::from)
                .filter(delmal -> delmal.group() == DelmalGroup.C)
                .collect(toSet());

        assertThat(asked).hasSize(count);
    }

    @Test
    void alikeIsSameAndLawAsksForLessSince2021() {
        var rows = CATALOGUE.crosswalk(Specialty.of("allmanmedicin"), Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);

        assertThat(rows)
                .extracting(
                        row -> row.from().code().toString(),
                        row -> row.to().map(to -> to.code().toString()),
                        Crosswalk::relation)
                .contains(
                        tuple("a1", Optional.of("STa5"), CrosswalkRelation.OVERLAPS),
                        tuple("a1", Optional.of("STa6"), CrosswalkRelation.OVERLAPS),
                        tuple("b3", Optional.empty(), CrosswalkRelation.NONE),
                        tuple("b4", Optional.of("STb3"), CrosswalkRelation.SAME),
                        tuple("c1", Optional.of("STc1"), CrosswalkRelation.SAME),
                        tuple("c14", Optional.of("STc15"), CrosswalkRelation.NARROWER));
    }

    @Test
    void drugTreatmentIsNewWhereItWasNoDelmalOfItsOwn() {
        var rows = CATALOGUE.crosswalk(Specialty.of("allmanmedicin"), Edition.HSLF_FS_2021_8, Edition.SOSFS_2015_8);

        assertThat(rows)
                .filteredOn(row -> row.from().code().equals(DelmalCode.of("STc14")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.to()).isEmpty();
                    assertThat(row.relation()).isEqualTo(CrosswalkRelation.NONE);
                    assertThat(row.note().orElseThrow().sv()).contains("b3");
                });
    }

    @Test
    void twoDelmalThatWereJoinedBothLeadToTheOneTheyBecame() {
        var joined = CATALOGUE
                .get(Specialty.of("allergologi"), Edition.HSLF_FS_2021_8)
                .get(DelmalCode.of("STc7"));

        assertThat(CATALOGUE.counterparts(joined, Edition.SOSFS_2015_8))
                .extracting(row -> row.to().orElseThrow().code().toString(), Crosswalk::relation)
                .containsExactly(tuple("c7", CrosswalkRelation.NARROWER), tuple("c8", CrosswalkRelation.NARROWER));
    }

    @Test
    void foundationTrainingHasNoCounterpart() {
        assertThat(CATALOGUE.foundation())
                .allSatisfy(delmal -> assertThat(CATALOGUE.counterparts(delmal, Edition.SOSFS_2015_8))
                        .singleElement()
                        .extracting(Crosswalk::relation)
                        .isEqualTo(CrosswalkRelation.NONE));
    }

    @Test
    void aDelmalIsItsOwnCounterpartInItsOwnEdition() {
        var delmal = CATALOGUE.findCommon(DelmalCode.of("a1")).orElseThrow();

        assertThat(CATALOGUE.counterparts(delmal, Edition.SOSFS_2015_8))
                .containsExactly(
                        new Crosswalk(delmal, Optional.of(delmal), CrosswalkRelation.SAME, false, Optional.empty()));
    }

    @Test
    void theOldestEditionHasNoTargetDescriptionsToCompareWith() {
        var psychiatry = Specialty.of("psykiatri");
        var delmal = CATALOGUE.findCommon(DelmalCode.of("a1")).orElseThrow();

        assertThat(CATALOGUE.counterparts(delmal, Edition.SOSFS_2008_17)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.crosswalk(psychiatry, Edition.SOSFS_2008_17, Edition.SOSFS_2015_8))
                .withMessageStartingWith("No target description of psykiatri in SOSFS 2008:17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.crosswalk(psychiatry, Edition.SOSFS_2015_8, Edition.SOSFS_2008_17));
    }

    @ParameterizedTest
    @EnumSource(CrosswalkRelation.class)
    void reversingTwiceChangesNothing(CrosswalkRelation relation) {
        assertThat(relation.reversed().reversed()).isEqualTo(relation);
    }

    @Test
    void aRelationNeedsACounterpartAndNoneHasNone() {
        var delmal = CATALOGUE.findCommon(DelmalCode.of("a1")).orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Crosswalk(delmal, Optional.of(delmal), CrosswalkRelation.NONE, false, Optional.empty()))
                .withMessage("a1 cannot be NONE with a counterpart");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Crosswalk(delmal, Optional.empty(), CrosswalkRelation.SAME, false, Optional.empty()))
                .withMessage("a1 cannot be SAME without a counterpart");
    }

    private static List<List<CompetenceLevel>> levels(Delmal delmal) {
        return delmal.requirements().stream().map(CompetenceRequirement::levels).toList();
    }

    record Direction(Specialty specialty, Edition from, Edition to) {

        List<Crosswalk> rows() {
            return CATALOGUE.crosswalk(specialty, from, to);
        }
    }
}
