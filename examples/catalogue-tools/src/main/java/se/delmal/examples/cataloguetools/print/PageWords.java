package se.delmal.examples.cataloguetools.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words out of a document, each with its place. */
final class PageWords extends PDFTextStripper {

    private final List<Word> words = new ArrayList<>();

    private PageWords() {
        // The order of the words in the file says nothing about where they stand.
        setSortByPosition(true);
    }

    static List<Word> of(PDDocument document) throws IOException {
        var reader = new PageWords();
        try (var nowhere = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            reader.writeText(document, nowhere);
        }
        return List.copyOf(reader.words);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        if (text.isBlank() || letters.isEmpty()) {
            return;
        }
        var first = letters.get(0);
        var last = letters.get(letters.size() - 1);
        words.add(new Word(
                getCurrentPageNo(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                size(letters),
                Flow.plain(text)));
    }

    private static double size(List<TextPosition> letters) {
        OptionalDouble largest =
                letters.stream().mapToDouble(TextPosition::getFontSizeInPt).max();
        return largest.orElse(0);
    }
}
