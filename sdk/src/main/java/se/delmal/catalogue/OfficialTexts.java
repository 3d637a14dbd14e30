package se.delmal.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.delmal.data.DataNode;

/** The official wording of requirements, as an installation has added it to its own catalogue. */
final class OfficialTexts {

    static final OfficialTexts NONE = new OfficialTexts(new TreeMap<>(Place.ORDER));

    private static final Set<String> FILE = Set.of("edition", "specialty", "source", "delmal");
    private static final Set<String> ENTRY = Set.of("code", "requirements");
    private static final Set<String> REQUIREMENT = Set.of("number", "text");

    private final SortedMap<Place, String> texts;

    private OfficialTexts(SortedMap<Place, String> texts) {
        this.texts = texts;
    }

    /** A requirement: the specialty is empty for common delmål, the number counts from 1. */
    private record Place(String specialty, DelmalCode code, int number) {

        static final Comparator<Place> ORDER = Comparator.comparing(Place::code)
                .thenComparing(Place::specialty)
                .thenComparing(Place::number);

        static Place of(DelmalCode code, Optional<Specialty> specialty, int number) {
            return new Place(specialty.map(Specialty::slug).orElse(""), code, number);
        }

        @Override
        public String toString() {
            return code + ", requirement " + number;
        }
    }

    /** Returns these texts and those of a file, whose every place must be one of the catalogue's. */
    OfficialTexts with(DataNode file, TargetCatalogue catalogue) {
        var all = new TreeMap<>(texts);
        var edition = file.only(FILE).get("edition").as(Edition::valueOf);
        Optional<Specialty> specialty =
                file.find("specialty").map(slug -> slug.made(node -> catalogue.specialty(node.text())));
        for (DataNode entry : file.list("delmal")) {
            var delmal = entry.only(ENTRY).get("code").made(code -> delmal(code.text(), edition, specialty, catalogue));
            for (DataNode requirement : entry.list("requirements")) {
                requirement.made(node -> add(all, delmal, node));
            }
        }
        return new OfficialTexts(all);
    }

    private static Delmal delmal(
            String code, Edition edition, Optional<Specialty> specialty, TargetCatalogue catalogue) {
        var wanted = DelmalCode.of(code);
        if (wanted.edition() != edition) {
            throw new IllegalArgumentException(wanted + " is no delmål of " + edition.document());
        }
        // The chapter of a specialty prints common delmål too, also where it is not known to the catalogue which.
        var common = catalogue.findCommon(wanted);
        if (common.isPresent()) {
            return common.get();
        }
        return catalogue
                .get(
                        specialty.orElseThrow(() -> new IllegalArgumentException(
                                wanted + " belongs to a specialty, and the file names none")),
                        edition)
                .get(wanted);
    }

    private static Place add(Map<Place, String> texts, Delmal delmal, DataNode requirement) {
        int number = requirement.only(REQUIREMENT).get("number").number();
        int most = delmal.requirements().size();
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(
                    delmal.code() + " has requirements 1 to " + most + ", and none with the number " + number);
        }
        var text = requirement.get("text").text().strip();
        var place = Place.of(delmal.code(), delmal.specialty(), number);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(place + " has a blank text");
        }
        var other = texts.putIfAbsent(place, text);
        if (other != null && !other.equals(text)) {
            throw new IllegalArgumentException(place + " has two official texts that differ");
        }
        return place;
    }

    /** Returns an entry with the texts that there are for it. */
    Delmal addedTo(Delmal delmal) {
        if (texts.isEmpty()) {
            return delmal;
        }
        List<CompetenceRequirement> requirements = IntStream.rangeClosed(
                        1, delmal.requirements().size())
                .mapToObj(number -> addedTo(
                        delmal.requirements().get(number - 1), Place.of(delmal.code(), delmal.specialty(), number)))
                .toList();
        return new Delmal(
                delmal.code(),
                delmal.specialty(),
                delmal.officialHeading(),
                delmal.label(),
                requirements,
                delmal.activities(),
                delmal.certificates(),
                delmal.verification(),
                delmal.verificationNote(),
                delmal.citations());
    }

    private CompetenceRequirement addedTo(CompetenceRequirement requirement, Place place) {
        return new CompetenceRequirement(
                requirement.levels(), requirement.summary(), Optional.ofNullable(texts.get(place)));
    }

    /** Returns a release that tells these texts from others and from none; in which order they were added does not matter. */
    String release(String withoutTexts) {
        if (texts.isEmpty()) {
            return withoutTexts;
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((place, text) -> {
                digest.update((place.specialty + "/" + place.code + "/" + place.number + "\0" + text + "\0")
                        .getBytes(StandardCharsets.UTF_8));
            });
            return withoutTexts + "+texts:" + HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
