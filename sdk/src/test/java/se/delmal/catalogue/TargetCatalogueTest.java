package se.delmal.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmal.citation.LocalizedText;
import se.delmal.time.RequiredTime;

class TargetCatalogueTest {

    private static final TargetCatalogue CATALOGUE = TargetCatalogue.standard();
    private static final Specialty PSYCHIATRY = CATALOGUE.specialty("psykiatri");
    private static final TargetDescription PSYCHIATRY_2021 = CATALOGUE.get(PSYCHIATRY, Edition.HSLF_FS_2021_8);

    @Test
    void aDelmalIsFoundBySpecialtyEditionAndCode() {
        var code = DelmalCode.of("STc1");

        var delmal = PSYCHIATRY_2021.get(code);

        assertThat(delmal.code()).isEqualTo(code);
        assertThat(delmal.specialty()).contains(PSYCHIATRY);
        assertThat(delmal.edition()).isEqualTo(Edition.HSLF_FS_2021_8);
        assertThat(delmal.citations()).isNotEmpty();
    }

    @Test
    void aDelmalThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PSYCHIATRY_2021.get(DelmalCode.of("STc99")))
                .withMessageStartingWith("No delmål STc99 in psykiatri (HSLF-FS 2021:8); there are [STa1, STa2, ")
                .withMessageEndingWith(", STc13, STc14]");
        assertThat(PSYCHIATRY_2021.find(DelmalCode.of("STc99"))).isEmpty();
        assertThat(PSYCHIATRY_2021.find(DelmalCode.of("c1"))).isEmpty();
    }

    @Test
    void aSpecialtyThatIsNotThereIsRefusedWithTheNearestOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Specialty.of("psykologi"))
                .withMessageStartingWith("No specialty \"psykologi\"; the nearest are [psykiatri");
        assertThat(Specialty.find("psykologi")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "psykiatri, psykiatri",
        "Psykiatri, psykiatri",
        "' PSYKIATRI ', psykiatri",
        "Allmänmedicin, allmanmedicin",
        "ALLMÄNMEDICIN, allmanmedicin",
        "allmanmedicin, allmanmedicin",
        "distriktsläkare, allmanmedicin",
        "AN/IVA, anestesi-och-intensivvard",
        "ÖNH, oron-nas-och-halssjukdomar",
        "onh, oron-nas-och-halssjukdomar",
        "Öron näsa hals, oron-nas-och-halssjukdomar",
        "'Öron-, näs- och halssjukdomar', oron-nas-och-halssjukdomar",
        "bup, barn-och-ungdomspsykiatri",
        "iva, anestesi-och-intensivvard",
        "an iva, anestesi-och-intensivvard",
        "Lung Medicin, lungsjukdomar",
        "karlkirurgi, karlkirurgi",
        "A\u0308ldrepsykiatri, aldrepsykiatri",
        "internal medicine, internmedicin"
    })
    void aSpecialtyIsFoundBySlugNameOrAliasHoweverItIsTyped(String typed, String slug) {
        assertThat(Specialty.find(typed)).contains(Specialty.of(slug));
    }

    @Test
    void noNameAliasOrSlugMeansTwoSpecialties() {
        assertThat(CATALOGUE.specialties())
                .allSatisfy(specialty -> assertThat(Stream.of(
                                        specialty.aliases().stream(),
                                        specialty.name().en().stream(),
                                        Stream.of(
                                                specialty.slug(),
                                                specialty.name().sv()))
                                .flatMap(names -> names))
                        .allSatisfy(name ->
                                assertThat(Specialty.find(name)).as(name).contains(specialty)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "/", "xyz"})
    void whatNamesNoSpecialtyFindsNone(String typed) {
        assertThat(Specialty.find(typed)).isEmpty();
    }

    @Test
    void aDescriptionThatIsNotHeldIsRefusedWithThoseThatAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.get(PSYCHIATRY, Edition.SOSFS_2008_17))
                .withMessage("No target description of psykiatri in SOSFS 2008:17; there are []");
        assertThat(CATALOGUE.find(PSYCHIATRY, Edition.SOSFS_2008_17)).isEmpty();
    }

    @Test
    void aSpecialtyNobodyKnowsHasNoDescription() {
        var invented = new Specialty(
                "../regulations", LocalizedText.same("Påhittad"), SpecialtyKind.BASE, Optional.empty(), List.of());

        assertThat(CATALOGUE.find(invented, Edition.HSLF_FS_2021_8)).isEmpty();
        assertThat(CATALOGUE.descriptionsOf(invented)).isEmpty();
    }

    @Test
    void descriptionsOfASpecialtyComeOldestFirst() {
        assertThat(CATALOGUE.descriptionsOf(PSYCHIATRY))
                .extracting(TargetDescription::edition)
                .containsExactly(Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);
    }

    @ParameterizedTest
    @CsvSource({
        "psykiatri, SOSFS_2015_8, 13",
        "psykiatri, HSLF_FS_2021_8, 14",
        "allmanmedicin, SOSFS_2015_8, 14",
        "allmanmedicin, HSLF_FS_2021_8, 15"
    })
    void aSpecialtyHasAsManyDelmalOfItsOwnAsItsRegulationPrints(String slug, Edition edition, int count) {
        var description = CATALOGUE.get(CATALOGUE.specialty(slug), edition);

        assertThat(description.delmal(DelmalGroup.C)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"SOSFS_2015_8, 820", "HSLF_FS_2021_8, 861"})
    void allSpecialtiesTogetherHaveAsManyDelmalOfTheirOwnAsIsKnown(Edition edition, int count) {
        var descriptions = CATALOGUE.specialties().stream()
                .map(specialty -> CATALOGUE.get(specialty, edition))
                .toList();

        assertThat(descriptions).hasSize(63);
        assertThat(descriptions)
                .flatExtracting(description -> description.delmal(DelmalGroup.C))
                .hasSize(count);
    }

    @Test
    void foundationTrainingHasEighteenDelmal() {
        assertThat(CATALOGUE.foundation()).extracting(Delmal::code).isEqualTo(DelmalCode.range("BT1–BT18"));
    }

    @ParameterizedTest
    @CsvSource({
        "a1-a6, SOSFS 2015:8",
        "b1-b5, SOSFS 2015:8",
        "STa1-7, HSLF-FS 2021:8",
        "STb1-4, HSLF-FS 2021:8",
        "BT1-18, HSLF-FS 2021:8"
    })
    void commonDelmalAreFoundWithoutASpecialty(String range, String document) {
        assertThat(DelmalCode.range(range))
                .allSatisfy(code -> assertThat(CATALOGUE.findCommon(code)).hasValueSatisfying(delmal -> {
                    assertThat(delmal.specialty()).isEmpty();
                    assertThat(delmal.edition().document()).isEqualTo(document);
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a7", "b6", "STa8", "STb5", "BT19", "c1", "STc1"})
    void whatIsNotCommonIsNotFoundWithoutASpecialty(String code) {
        assertThat(CATALOGUE.findCommon(DelmalCode.of(code))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void codesRunWithoutGapsFromOne(Delmals list) {
        var numbersBySeries = list.delmal().stream()
                .collect(groupingBy(
                        delmal -> delmal.code().series(),
                        mapping(delmal -> delmal.code().number(), toList())));

        assertThat(numbersBySeries).allSatisfy((series, numbers) -> {
            if (series.name().endsWith("B")) {
                assertThat(numbers)
                        .as("%s, which may leave some out", series)
                        .isSorted()
                        .doesNotHaveDuplicates();
            } else {
                assertThat(numbers)
                        .as("%s", series)
                        .isEqualTo(
                                IntStream.rangeClosed(1, numbers.size()).boxed().toList());
            }
        });
        assertThat(list.delmal()).extracting(Delmal::code).isSorted();
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void everyDelmalCitesItsRegulation(Delmals list) {
        assertThat(list.delmal())
                .allSatisfy(delmal -> assertThat(delmal.citations()).anySatisfy(citation -> {
                    assertThat(citation.document()).isEqualTo(delmal.edition().document());
                    assertThat(citation.provision()).isPresent();
                    assertThat(citation.force().binds()).isTrue();
                }));
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void everyLabelHasThreeToEightWordsInBothLanguages(Delmals list) {
        assertThat(list.delmal()).allSatisfy(delmal -> {
            assertThat(words(delmal.label().sv())).as(delmal.label().sv()).isBetween(3, 8);
            assertThat(words(delmal.label().en().orElseThrow()))
                    .as(delmal.label().en().orElseThrow())
                    .isBetween(3, 8);
        });
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void everyDelmalDemandsSomethingAtALevelInBothLanguages(Delmals list) {
        assertThat(list.delmal()).allSatisfy(delmal -> {
            assertThat(delmal.requirements()).isNotEmpty();
            assertThat(delmal.requirements()).allSatisfy(requirement -> {
                assertThat(requirement.levels()).isNotEmpty().doesNotHaveDuplicates();
                assertThat(requirement.summary().en())
                        .hasValueSatisfying(en -> assertThat(en).isNotBlank());
                assertThat(requirement.officialText()).isEmpty();
            });
        });
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void onlyCommonDelmalHaveAHeadingOfTheRegulation(Delmals list) {
        assertThat(list.delmal())
                .allSatisfy(delmal -> assertThat(delmal.officialHeading().isPresent())
                        .isEqualTo(delmal.group() == DelmalGroup.A || delmal.group() == DelmalGroup.B));
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void everyFormIsOfTheEditionAndCertifiesWhatItsRuleCovers(Delmals list) {
        assertThat(list.trusted())
                .allSatisfy(delmal -> assertThat(delmal.certificates()).allSatisfy(rule -> {
                    var form = rule.form().orElseThrow();
                    assertThat(form.edition()).isEqualTo(delmal.edition());
                    if (!form.certifies().isEmpty()) {
                        assertThat(form.certifies()).containsAll(rule.covers());
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void everyRuleNamesSomebodyWhoMaySignItsForm(Delmals list) {
        assertThat(list.trusted())
                .allSatisfy(delmal -> assertThat(delmal.certificates()).allSatisfy(rule -> {
                    var onTheForm = rule.form().orElseThrow().signers().stream()
                            .flatMap(signer -> signer.attestors().stream())
                            .toList();
                    assertThat(rule.attestors()).containsAnyElementsOf(onTheForm);
                }));
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void certificatesCoverAllMandatoryActivitiesAndNoneThatAreNotThere(Delmals list) {
        assertThat(list.trusted()).allSatisfy(delmal -> {
            var covered = delmal.certificates().stream()
                    .flatMap(rule -> rule.covers().stream())
                    .toList();
            var mandatory = delmal.activities().stream()
                    .filter(LearningActivity::mandatory)
                    .map(LearningActivity::kind)
                    .toList();
            var all = delmal.activities().stream().map(LearningActivity::kind).toList();
            assertThat(covered).containsAll(mandatory).isSubsetOf(all);
            assertThat(delmal.certificates()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void anAlternativeHasAnother(Delmals list) {
        assertThat(list.delmal())
                .allSatisfy(delmal -> assertThat(delmal.activities().stream()
                                .flatMap(activity -> activity.alternativeGroup().stream())
                                .collect(groupingBy(group -> group, counting())))
                        .allSatisfy((group, count) -> assertThat(count).isGreaterThan(1)));
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void whatIsDoubtfulSaysWhy(Delmals list) {
        assertThat(list.delmal())
                .filteredOn(delmal -> delmal.verification() == Verification.SUSPECT)
                .allSatisfy(delmal -> assertThat(delmal.verificationNote()).isPresent());
    }

    @Test
    void thereAreSixtyThreeSpecialtiesOfThreeKinds() {
        var byKind = CATALOGUE.specialties().stream().collect(groupingBy(Specialty::kind, counting()));

        assertThat(byKind)
                .isEqualTo(Map.of(SpecialtyKind.BASE, 44L, SpecialtyKind.SUBSPECIALTY, 9L, SpecialtyKind.ADD_ON, 10L));
    }

    @Test
    void specialtiesBuildOnSpecialtiesThatExist() {
        var slugs = CATALOGUE.specialties().stream().map(Specialty::slug).toList();

        assertThat(slugs).hasSize(63).isSorted().doesNotHaveDuplicates();
        assertThat(CATALOGUE.specialties()).allSatisfy(specialty -> {
            assertThat(specialty.parents().orElse(List.of())).isSubsetOf(slugs).doesNotContain(specialty.slug());
            if (specialty.kind() == SpecialtyKind.BASE) {
                assertThat(specialty.parents()).contains(List.of());
            }
            assertThat(CATALOGUE.findSpecialty(specialty.name().sv())).contains(specialty);
            assertThat(specialty.name().en()).isPresent();
        });
    }

    @Test
    void regulationsComeOldestFirstWithTheirLeastTime() {
        assertThat(CATALOGUE.regulations())
                .extracting(Regulation::edition, Regulation::minimumMonths, Regulation::foundationMonths)
                .containsExactly(
                        tuple(Edition.SOSFS_2008_17, RequiredTime.ofMonths(60), Optional.empty()),
                        tuple(Edition.SOSFS_2015_8, RequiredTime.ofMonths(60), Optional.empty()),
                        tuple(
                                Edition.HSLF_FS_2021_8,
                                RequiredTime.ofMonths(66),
                                Optional.of(RequiredTime.ofMonths(6))));
        assertThat(PSYCHIATRY_2021.minimumMonths()).isEqualTo(66);
        assertThat(CATALOGUE.regulation(Edition.SOSFS_2015_8).minimumMonthsWithDoctoralDegree())
                .contains(RequiredTime.ofMonths(54));
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void anEditionIsFoundByItsPrintedNumber(Edition edition) {
        assertThat(Edition.ofDocument(edition.document())).contains(edition);
        assertThat(Edition.ofDocument(edition.document() + "0")).isEmpty();
    }

    @Test
    void formsAreFoundByTheirAnnex() {
        assertThat(CATALOGUE.findForm(Edition.HSLF_FS_2021_8, "9")).hasValueSatisfying(form -> {
            assertThat(form.certifies()).containsExactly(ActivityKind.CLINICAL_SERVICE);
            assertThat(form).hasToString("HSLF-FS 2021:8, bilaga 9");
        });
        assertThat(CATALOGUE.findForm(Edition.SOSFS_2015_8, "8a")).isPresent();
        assertThat(CATALOGUE.findForm(Edition.SOSFS_2015_8, "8")).isEmpty();
        assertThat(CATALOGUE.forms(Edition.SOSFS_2008_17)).isEmpty();
        assertThat(CATALOGUE.forms(Edition.HSLF_FS_2021_8))
                .extracting(CertificateForm::annex)
                .isEqualTo(
                        IntStream.rangeClosed(1, 13).mapToObj(Integer::toString).toList());
    }

    @Test
    void everyFormIsSignedByNobodyUnknownAndCited() {
        assertThat(Stream.of(Edition.values()).flatMap(edition -> CATALOGUE.forms(edition).stream()))
                .allSatisfy(form -> {
                    assertThat(form.signers()).isNotEmpty();
                    assertThat(form.signers())
                            .allSatisfy(signer -> assertThat(signer.attestors()).isNotEmpty());
                    assertThat(form.citations()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({"SOSFS_2015_8, 9", "HSLF_FS_2021_8, 13"})
    void thereAreTwentyTwoForms(Edition edition, int count) {
        assertThat(CATALOGUE.forms(edition))
                .hasSize(count)
                .extracting(CertificateForm::annex)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFieldOfAFormSaysWhatIsWrittenThereInBothLanguages() {
        assertThat(Stream.of(Edition.values()).flatMap(edition -> CATALOGUE.forms(edition).stream()))
                .allSatisfy(form -> {
                    assertThat(form.fields())
                            .isNotEmpty()
                            .extracting(FormField::label)
                            .doesNotHaveDuplicates();
                    assertThat(form.fields()).allSatisfy(field -> {
                        assertThat(field.meaning().en()).isPresent();
                        assertThat(field.meaning().sv()).isNotEqualTo(field.label());
                    });
                });
    }

    @Test
    void everyFormThatCertifiesDelmalAsksWhichUnlessItIsAboutOne() {
        assertThat(Stream.of(Edition.values())
                        .flatMap(edition -> CATALOGUE.forms(edition).stream())
                        .filter(form -> form.kind() == CertificateForm.Kind.ACTIVITY
                                || form.kind() == CertificateForm.Kind.DELMAL)
                        .filter(form ->
                                form.fields().stream().noneMatch(field -> field.type() == FormField.Type.DELMAL_CODES)))
                .extracting(CertificateForm::toString)
                .containsExactly("HSLF-FS 2021:8, bilaga 12");
    }

    @Test
    void theTypeOfAFieldTellsDaysFromText() {
        var form = CATALOGUE.findForm(Edition.HSLF_FS_2021_8, "8").orElseThrow();

        assertThat(form.fields())
                .extracting(FormField::label, FormField::type, FormField::required)
                .contains(
                        tuple("Period (ååmmdd – ååmmdd)", FormField.Type.DATE_RANGE, Optional.empty()),
                        tuple("Efternamn", FormField.Type.TEXT, Optional.of(true)));
    }

    @Test
    void theGlossaryIsInTheOrderOfTheSwedishAlphabetAndExplainsInBothLanguages() {
        var terms = CATALOGUE.glossary().stream().map(Term::term).toList();

        assertThat(terms).hasSize(101).doesNotHaveDuplicates();
        assertThat(terms).isSortedAccordingTo(Comparator.comparing(TargetCatalogueTest::inOrderOfTheSwedishAlphabet));
        assertThat(CATALOGUE.glossary()).allSatisfy(term -> {
            assertThat(term.english()).isNotBlank();
            assertThat(term.definition().en()).isPresent();
        });
    }

    @Test
    void theContentsStateTheNumberOfEntriesOfEveryFileButThemselves() {
        var contents = CatalogueReader.contents(CatalogueFiles.ofThisModule().read("contents.json"));

        assertThat(contents.counts().keySet())
                .containsExactlyElementsOf(CATALOGUE.allFiles().stream()
                        .filter(file -> !file.equals("contents.json"))
                        .toList());
        assertThat(contents.counts())
                .containsEntry("certificate-forms.json", 22)
                .containsEntry("specialties.json", 63)
                .containsEntry("sosfs-2015-8/common.json", 11)
                .containsEntry("hslf-fs-2021-8/common.json", 11)
                .containsEntry("hslf-fs-2021-8/bt.json", 18);
        assertThat(total(contents, "sosfs-2015-8/")).isEqualTo(11 + 820);
        assertThat(total(contents, "hslf-fs-2021-8/")).isEqualTo(11 + 18 + 861);
    }

    /** The letters after z are those that follow it in ASCII. */
    private static String inOrderOfTheSwedishAlphabet(String term) {
        return term.toLowerCase(Locale.ROOT).replace('å', '{').replace('ä', '|').replace('ö', '}');
    }

    private static int total(CatalogueContents contents, String folder) {
        return contents.counts().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folder))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Test
    void everyKindOfActivityHasANameInBothLanguages() {
        assertThat(ActivityKind.values()).allSatisfy(kind -> {
            assertThat(kind.label().sv()).isNotBlank();
            assertThat(kind.label().en()).isPresent();
        });
    }

    @Test
    void theContentsListExactlyTheFilesThatExist() throws IOException, URISyntaxException {
        var contents = Path.of(Objects.requireNonNull(TargetCatalogue.class.getResource("contents.json"))
                .toURI());
        var folder = Objects.requireNonNull(contents.getParent());

        List<String> files;
        try (var walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }

        assertThat(CATALOGUE.allFiles()).isEqualTo(files);
    }

    @Test
    void aTargetDescriptionIsReadWhenItIsAskedForAndOnce() {
        var read = new ArrayList<String>();
        var catalogue = new TargetCatalogue(new CatalogueFiles(name -> {
            read.add(name);
            return original(name);
        }));

        assertThat(read).isEmpty();
        var first = catalogue.get(catalogue.specialty("psykiatri"), Edition.HSLF_FS_2021_8);
        var second = catalogue.get(catalogue.specialty("psykiatri"), Edition.HSLF_FS_2021_8);

        assertThat(second).isSameAs(first);
        assertThat(read)
                .containsExactlyInAnyOrder(
                        "specialties.json",
                        "contents.json",
                        "regulations.json",
                        "certificate-forms.json",
                        "hslf-fs-2021-8/common.json",
                        "hslf-fs-2021-8/psykiatri.json");
    }

    @Test
    void theReleaseIsTheSameWhereverTheContentIs() {
        var other = changed(name -> true, content -> content);

        assertThat(CATALOGUE.release()).matches("sha256:[0-9a-f]{32}").isEqualTo(other.release());
    }

    @Test
    void theReleaseDoesNotChangeWithWhiteSpaceOrLineEnds() {
        var lineEnds = changed(name -> true, content -> content.replace("\n", "\r\n"));
        var indented = changed(name -> true, content -> content.replace("\n", "\n\t") + "\n\n");

        assertThat(lineEnds.release()).isEqualTo(CATALOGUE.release());
        assertThat(indented.release()).isEqualTo(CATALOGUE.release());
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void theReleaseChangesWithTheContentOfAnyFile(String file) {
        var otherwise = changed(
                file::equals,
                content -> file.equals("contents.json")
                        ? replaceFirst(content, ": 13,", ": 130,")
                        : content.replaceFirst("\\{", "{\"addition\": 1,"));

        assertThat(otherwise.release()).isNotEqualTo(CATALOGUE.release());
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void aHalfWrittenFileIsNamedWithThePlaceWhereItEnds(String file) {
        var damaged = changed(file::equals, content -> content.substring(0, content.length() / 2));

        assertThatIllegalStateException()
                .isThrownBy(damaged::release)
                .withMessageStartingWith("The catalogue file " + file + " is damaged: ")
                .withMessageMatching("(?s).* at byte offset: #\\d+");
    }

    @Test
    void aHalfWrittenDescriptionIsNamedWhenItIsAskedForAndLeavesTheOthersAlone() {
        var file = "hslf-fs-2021-8/psykiatri.json";
        var damaged = changed(file::equals, content -> content.substring(0, content.length() / 2));

        assertThatIllegalStateException()
                .isThrownBy(() -> damaged.get(PSYCHIATRY, Edition.HSLF_FS_2021_8))
                .withMessageStartingWith("The catalogue file " + file + " is damaged: ")
                .withMessageMatching("(?s).* at byte offset: #\\d+");
        assertThat(damaged.get(PSYCHIATRY, Edition.SOSFS_2015_8).delmal()).isNotEmpty();
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        var lacking = new TargetCatalogue(
                new CatalogueFiles(name -> name.endsWith("/psykiatri.json") ? Optional.empty() : original(name)));

        assertThatIllegalStateException()
                .isThrownBy(() -> lacking.get(PSYCHIATRY, Edition.SOSFS_2015_8))
                .withMessage("The catalogue lacks the file sosfs-2015-8/psykiatri.json");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        var unreadable = new TargetCatalogue(new CatalogueFiles(name -> Optional.of(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("disk on fire");
            }
        })));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(unreadable::specialties)
                .withMessage("The catalogue file specialties.json cannot be read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            psykiatri.json         | "STc1"                        | "STx1"                      | /delmal/0/code: is not known: STx1
            psykiatri.json         | "CLINICAL_SERVICE"            | "CLINICAL"                  | /delmal/0/activities/0/kind: is not known: CLINICAL
            psykiatri.json         | "MASTER"                      | 5                           | /delmal/0/requirements/0/levels/0: is not a text
            psykiatri.json         | "mandatory": true             | "mandatory": "yes"          | /delmal/0/activities/0/mandatory: is neither true nor false
            psykiatri.json         | "mandatory": true,            | ``                          | /delmal/0/activities/0: lacks mandatory
            psykiatri.json         | "heading"                     | "code"                      | Duplicate
            psykiatri.json         | "heading"                     | "title"                     | /delmal/0: has a name that is not known: title
            psykiatri.json         | "code": "STc2"                | "code": "STc1"              | /delmal/1/code: is there twice: STc1
            psykiatri.json         | "appliesB"                    | "applyB"                    | /: has a name that is not known: applyB
            psykiatri.json         | "STa7"                        | "STa9"                      | /appliesA/6: is no common delmål: STa9
            psykiatri.json         | "HSLF_FS_2021_8"              | "SOSFS_2015_8"              | /: is of another edition than its folder
            psykiatri.json         | "specialty": "psykiatri"      | "specialty": "kirurgi"      | /: is of another specialty than its name
            psykiatri.json         | "form": "9"                   | "form": "99"                | /form: is no form of HSLF-FS 2021:8: 99
            psykiatri.json         | Psykiatrins vanliga och viktiga sjukdomar | ``              | /delmal/0/label: cannot be: The Swedish wording must not be blank
            psykiatri.json         | "document": "HSLF-FS 2021:8"  | "document": " "             | /citations/0: cannot be: A citation must name its document
            regulations.json       | "2015-04-30"                  | "2015-04-31"                | /regulations/0/inForce/through: is not known: 2015-04-31
            regulations.json       | "minimumMonths": 60           | "minimumMonths": 6000       | /regulations/0/minimumMonths: cannot be: Required months must be from 0 to 600, not 6000
            contents.json          | "hslf-fs-2021-8/psykiatri.json": 14 | "hslf-fs-2021-8/psykiatri.json": 15 | /delmal: holds 14 entries, and contents.json says 15
            contents.json          | "hslf-fs-2021-8/common.json": 11 | "hslf-fs-2021-8/common.json": 12 | /delmal: holds 11 entries, and contents.json says 12
            contents.json          | "specialties.json": 63        | "specialties.json": 64      | /specialties: holds 63 entries, and contents.json says 64
            contents.json          | "regulations.json"            | "regulation.json"           | /counts: lacks regulations.json
            contents.json          | "aldrepsykiatri"              | "akutsjukvard"              | /targetDescriptions/SOSFS_2015_8/1: is there twice: akutsjukvard
            contents.json          | "HSLF_FS_2021_8"              | "HSLF_2021"                 | /targetDescriptions: cannot be: No enum constant
            certificate-forms.json | "thirdCountry": false         | "thirdCountry": 0           | /forms/0/thirdCountry: is neither true nor false
            specialties.json       | "parents": []                 | "parents": "none"           | /specialties/0/parents: is not a list
            specialties.json       | "slug": "aldrepsykiatri"      | "slug": "akutsjukvard"      | /specialties/1/slug: is there twice: akutsjukvard
            specialties.json       | "aliases"                     | "alias"                     | /specialties/0: has a name that is not known: alias
            """)
    void whatDoesNotBelongInAFileIsToldWithFileAndPlace(String file, String right, String wrong, String told) {
        var damaged = changed(
                name -> name.equals(file) || name.equals("hslf-fs-2021-8/" + file),
                content -> replaceFirst(content, right, wrong));

        assertThatIllegalStateException()
                .isThrownBy(() -> damaged.get(damaged.specialty("psykiatri"), Edition.HSLF_FS_2021_8))
                .withMessageContaining("The catalogue file ")
                .withMessageContaining(file)
                .withMessageContaining(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            crosswalk.json         | "relation": "OVERLAPS" | "relation": "LIKE"           | /rows/0/relation: is not known: LIKE
            crosswalk.json         | "relation": "OVERLAPS" | "relation": "NONE"           | /rows/0: cannot be: One code alone is NONE, and two are something else
            crosswalk.json         | "older": "a1"          | "older": "d1"                | /rows/0/older: is not known: d1
            crosswalk.json         | "older": "a1"          | "elder": "a1"                | /rows/0: has a name that is not known: elder
            crosswalk.json         | "note": "a1-learning"  | "note": "a1-teaching"        | /rows/1/note: is none of the notes: a1-teaching
            crosswalk.json         | "newer": "STc1",       | "newer": "STc99",            | : there is no STc99
            glossary.json          | "english"              | "englisch"                   | /terms/0: has a name that is not known: englisch
            certificate-forms.json | "type": "INTEGER"      | "type": "NUMBER"             | /type: is not known: NUMBER
            certificate-forms.json | "required": true       | "required": "yes"            | /required: is neither true nor false
            contents.json          | "crosswalk.json": 896  | "crosswalk.json": 895        | /rows: holds 896 entries, and contents.json says 895
            contents.json          | "glossary.json": 101   | "glossary.json": 100         | /terms: holds 101 entries, and contents.json says 100
            """)
    void whatDoesNotBelongInASharedFileIsToldWithFileAndPlace(String file, String right, String wrong, String told) {
        var damaged = changed(file::equals, content -> replaceFirst(content, right, wrong));

        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    damaged.glossary();
                    damaged.forms(Edition.SOSFS_2015_8);
                    damaged.crosswalk(damaged.specialty("akutsjukvard"), Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);
                })
                .withMessageContaining("The catalogue file ")
                .withMessageContaining(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "certificate-forms.json",
                "contents.json",
                "crosswalk.json",
                "glossary.json",
                "regulations.json",
                "specialties.json",
                "hslf-fs-2021-8/bt.json",
                "hslf-fs-2021-8/common.json",
                "sosfs-2015-8/vardhygien.json"
            })
    void aFileThatEndsTooEarlyStopsWhateverNeedsIt(String file) {
        var damaged = changed(file::equals, content -> content.substring(0, content.lastIndexOf('}')));

        assertThatIllegalStateException()
                .isThrownBy(() -> readAll(damaged))
                .withMessageStartingWith("The catalogue file " + file + " is damaged: ");
    }

    @Test
    void twoFilesOfOneSpecialtyStopTheLoad() {
        var doubled = new TargetCatalogue(new CatalogueFiles(
                name -> original(name.equals("sosfs-2015-8/kirurgi.json") ? "sosfs-2015-8/urologi.json" : name)));

        assertThatIllegalStateException()
                .isThrownBy(() -> readAll(doubled))
                .withMessage("The catalogue file sosfs-2015-8/kirurgi.json, /: is of another specialty than its name");
    }

    @Test
    void aDelmalWithoutASourceIsToldWithFileAndPlace() {
        var unsourced = changed("hslf-fs-2021-8/bt.json"::equals, content -> {
            int from = content.indexOf("\"citations\"", content.indexOf("\"code\": \"BT1\""));
            int through = content.indexOf(']', from);
            return content.substring(0, from) + "\"citations\": [" + content.substring(through);
        });

        assertThatIllegalStateException()
                .isThrownBy(unsourced::foundation)
                .withMessage("The catalogue file hslf-fs-2021-8/bt.json, /delmal/0: cannot be: "
                        + "A delmål must say where it is written: BT1");
    }

    private static void readAll(TargetCatalogue catalogue) {
        catalogue.regulations();
        catalogue.glossary();
        catalogue.foundation();
        for (Specialty specialty : catalogue.specialties()) {
            catalogue.crosswalk(specialty, Edition.SOSFS_2015_8, Edition.HSLF_FS_2021_8);
        }
    }

    static Stream<Delmals> everyList() {
        return Stream.concat(
                Stream.of(new Delmals("BT", CATALOGUE.foundation())),
                CATALOGUE.specialties().stream()
                        .flatMap(specialty -> CATALOGUE.descriptionsOf(specialty).stream())
                        .map(description -> new Delmals(description.toString(), description.delmal())));
    }

    static List<String> everyFile() {
        return CATALOGUE.allFiles();
    }

    /** Returns the catalogue as it would be if some of its files were written otherwise. */
    private static TargetCatalogue changed(Predicate<String> which, UnaryOperator<String> change) {
        return new TargetCatalogue(new CatalogueFiles(name -> original(name).map(content -> {
            if (!which.test(name)) {
                return content;
            }
            try (content) {
                var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                return new ByteArrayInputStream(change.apply(text).getBytes(StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        })));
    }

    private static Optional<InputStream> original(String name) {
        return Optional.ofNullable(TargetCatalogue.class.getResourceAsStream(name));
    }

    private static String replaceFirst(String content, String right, String wrong) {
        int at = content.indexOf(right);
        assertThat(at).as("%s in the file", right).isNotNegative();
        return content.substring(0, at) + wrong + content.substring(at + right.length());
    }

    private static int words(String label) {
        return label.split("\\s+", -1).length;
    }

    record Delmals(String name, List<Delmal> delmal) {

        /** What a doubtful entry has lost in its source is told in its note, and not made up for. */
        List<Delmal> trusted() {
            return delmal.stream()
                    .filter(entry -> entry.verification() != Verification.SUSPECT)
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
