package se.delmal.examples.cataloguetools;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import se.delmal.catalogue.DelmalCode;
import se.delmal.catalogue.Edition;
import se.delmal.examples.cataloguetools.print.Difference;
import se.delmal.examples.cataloguetools.print.PrintedChapter;
import se.delmal.examples.cataloguetools.print.PrintedDelmal;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a comparison with the print showed, for people and for programs.
 *
 * @param release  the catalogue's release
 * @param sha256  the SHA-256 of the file, in hexadecimal digits
 * @param chapter  what was read
 * @param differences  what differs
 */
record VerificationReport(String release, String sha256, PrintedChapter chapter, List<Difference> differences) {

    /** Its form in JSON. */
    private record Document(
            String catalogueRelease,
            String pdfSha256,
            Edition edition,
            String specialty,
            List<String> compared,
            List<Entry> differences) {}

    /** A difference in JSON; what it is not about is left out. */
    private record Entry(
            Difference.Kind kind,
            Optional<String> code,
            Optional<Integer> page,
            Optional<Integer> requirement,
            String catalogue,
            String print) {

        static Entry of(Difference difference) {
            return new Entry(
                    difference.kind(),
                    difference.code().map(DelmalCode::toString),
                    difference.page(),
                    difference.requirement(),
                    difference.catalogue(),
                    difference.print());
        }
    }

    String text() {
        var text = new StringBuilder();
        differences.forEach(difference -> text.append(difference).append('\n'));
        text.append(chapter.specialty().slug())
                .append(", ")
                .append(chapter.edition().document())
                .append(": ")
                .append(chapter.delmal().size())
                .append(" tables read, ")
                .append(differences.isEmpty() ? "no differences" : differences.size() + " differences")
                .append('\n');
        return text.toString();
    }

    void writeJson(OutputStream out) throws IOException {
        var mapper = JsonMapper.builder()
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .build();
        var document = new Document(
                release,
                sha256,
                chapter.edition(),
                chapter.specialty().slug(),
                chapter.delmal().stream()
                        .map(PrintedDelmal::code)
                        .map(DelmalCode::toString)
                        .toList(),
                differences.stream().map(Entry::of).toList());
        out.write(mapper.writerWithDefaultPrettyPrinter()
                .writeValueAsString(document)
                .getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
