package se.delmal.examples.cataloguetools.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import se.delmal.catalogue.Edition;

/**
 * Makes a chapter in the layout of an edition, as far as it is known, with wording of one's own. In a text, U+00AD is where a
 * word may be broken.
 */
public final class PrintMaker {

    private static final float SIZE = 9;
    private static final float LEADING = 11;
    private static final float BLOCK = 8;
    private static final float TOP = 720;
    private static final float FOOT = 60;
    private static final float[] COLUMNS = {60, 250, 405};
    private static final float[] WIDTHS = {175, 140, 150};
    private static final float BULLET_INDENT = 8;

    private final Edition edition;
    private final String name;
    private final List<Delmal> delmal = new ArrayList<>();
    private String applies = "";
    private boolean headsRepeated;
    private int spaceBefore;
    private Optional<String> advice = Optional.empty();

    /** A delmål to be printed. */
    public record Delmal(
            String code, Optional<String> heading, List<String> requirements, List<Row> rows, List<String> advice) {}

    /** An activity with the certificate beside it, or neither: then it is the word between alternatives. */
    public record Row(String activity, String certificate) {}

    /** Begins a chapter. */
    public PrintMaker(Edition edition, String name) {
        this.edition = edition;
        this.name = name;
    }

    /** Says which codes apply. */
    public PrintMaker applying(String codes) {
        this.applies = codes;
        return this;
    }

    /** Prints the head of a table again on every page. */
    public PrintMaker repeatingHeads() {
        this.headsRepeated = true;
        return this;
    }

    /** Leaves lines empty above the first table, so that it is broken by the end of the page. */
    public PrintMaker startingLow(int lines) {
        this.spaceBefore = lines;
        return this;
    }

    /** Ends with advice that is no table. */
    public PrintMaker endingWith(String text) {
        this.advice = Optional.of(text);
        return this;
    }

    /** Adds a delmål. */
    public PrintMaker with(Delmal added) {
        delmal.add(added);
        return this;
    }

    /** Writes the chapter to a file. */
    public Path writeTo(Path file) throws IOException {
        try (var document = document()) {
            document.save(file.toFile());
        }
        return file;
    }

    /** Makes the document. */
    public PDDocument document() throws IOException {
        var document = new PDDocument();
        try (var pages = new Pages(document)) {
            pages.put(0, SIZE * 2, name);
            pages.newPage();
            pages.paragraph("Kompetensbeskrivning", SIZE * 1.5f);
            pages.paragraph(
                    "Påhittad text om vad specialiteten handlar om, så lång att den går över hela sidans bredd och"
                            + " fortsätter på nästa rad med ännu fler påhittade ord.",
                    SIZE);
            pages.paragraph("Kompetenskrav", SIZE * 1.5f);
            pages.paragraph("För " + name.toLowerCase(Locale.ROOT) + " gäller " + applies + ".", SIZE);
            pages.down(spaceBefore * LEADING);
            for (Delmal each : delmal) {
                table(pages, each);
            }
            if (advice.isPresent()) {
                pages.down(2 * LEADING);
                pages.paragraph("Råd om upplägget", SIZE);
                pages.paragraph(advice.get(), SIZE);
            }
        }
        return document;
    }

    private boolean is2015() {
        return edition == Edition.SOSFS_2015_8;
    }

    private void table(Pages pages, Delmal each) throws IOException {
        pages.down(2 * LEADING);
        if (!is2015()) {
            pages.paragraph(each.code() + each.heading().map(text -> " " + text).orElse(""), SIZE);
        }
        head(pages, each);
        cells(pages, each);
    }

    private void head(Pages pages, Delmal each) throws IOException {
        if (!is2015()) {
            pages.put(0, SIZE, "Kompetenskrav");
            pages.put(1, SIZE, "Utbildningsaktiviteter");
            pages.put(2, SIZE, "Intyg");
            pages.down(LEADING + BLOCK);
            return;
        }
        pages.put(0, SIZE, "Delmål " + each.code());
        pages.put(1, SIZE, "Utbildnings-");
        pages.put(2, SIZE, "Uppföljning");
        pages.down(LEADING);
        pages.put(1, SIZE, "aktiviteter");
        for (String line :
                each.heading().map(text -> pages.wrapped(text, WIDTHS[0])).orElse(List.of())) {
            pages.put(0, SIZE, line);
            pages.down(LEADING);
        }
        pages.down(each.heading().isPresent() ? BLOCK : LEADING + BLOCK);
    }

    /** A line in a column, some way below the top of the table's body. */
    private record Placed(int column, float indent, float depth, String text) {}

    private void cells(Pages pages, Delmal each) throws IOException {
        var placed = new ArrayList<Placed>();
        requirements(pages, each, placed);
        activities(pages, each, placed);
        placed.sort((one, other) -> Float.compare(one.depth(), other.depth()));
        float above = 0;
        for (Placed line : placed) {
            if (pages.y - (line.depth() - above) < FOOT + LEADING) {
                pages.newPage();
                if (headsRepeated) {
                    head(pages, each);
                }
            } else {
                pages.down(line.depth() - above);
            }
            above = line.depth();
            pages.put(line.column(), line.indent(), SIZE, line.text());
        }
        pages.down(LEADING);
    }

    private void requirements(Pages pages, Delmal each, List<Placed> placed) {
        float depth = 0;
        var leadIn = is2015() ? "Den specialistkompetenta läkaren ska" : "Läkaren ska";
        for (String line : pages.wrapped(leadIn, 110)) {
            placed.add(new Placed(0, 0, depth, line));
            depth += LEADING;
        }
        for (String requirement : each.requirements()) {
            var lines = pages.wrapped((is2015() ? "\u2013 " : "- ") + requirement, WIDTHS[0]);
            for (int i = 0; i < lines.size(); i++) {
                placed.add(new Placed(0, i == 0 ? 0 : BULLET_INDENT, depth, lines.get(i)));
                depth += LEADING;
            }
        }
    }

    private void activities(Pages pages, Delmal each, List<Placed> placed) {
        float depth = 0;
        for (Row row : each.rows()) {
            float left = column(pages, 1, row.activity(), depth, placed);
            float right = column(pages, 2, row.certificate(), depth, placed);
            depth = Math.max(left, right) + BLOCK;
        }
        if (!each.advice().isEmpty()) {
            depth = column(pages, 1, "Allmänna råd", depth, placed) + BLOCK;
            for (String text : each.advice()) {
                depth = column(pages, 1, text, depth, placed) + BLOCK;
            }
        }
    }

    private static float column(Pages pages, int column, String text, float from, List<Placed> placed) {
        float depth = from;
        for (String line : text.isEmpty() ? List.<String>of() : pages.wrapped(text, WIDTHS[column])) {
            placed.add(new Placed(column, 0, depth, line));
            depth += LEADING;
        }
        return depth;
    }

    /** Pages that are filled from the top. */
    private final class Pages implements AutoCloseable {

        private final PDDocument document;
        private final PDFont font;
        private PDPageContentStream content;
        private float y;
        private int number = 920;

        Pages(PDDocument document) throws IOException {
            this.document = document;
            try (InputStream letters = Objects.requireNonNull(
                    PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
                this.font = PDType0Font.load(document, letters);
            }
            this.content = begin();
        }

        private PDPageContentStream begin() throws IOException {
            var page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            y = TOP;
            content = new PDPageContentStream(document, page);
            show(60, TOP + 40, SIZE, name.toUpperCase(Locale.ROOT));
            show(60, FOOT - 30, SIZE, number++ + "");
            show(300, FOOT - 30, SIZE, "SOCIALSTYRELSEN");
            return content;
        }

        void newPage() throws IOException {
            content.close();
            begin();
        }

        void down(float distance) throws IOException {
            y -= distance;
            if (y < FOOT + LEADING) {
                newPage();
            }
        }

        void paragraph(String text, float size) throws IOException {
            for (String line : wrapped(text, 480 * SIZE / size)) {
                show(COLUMNS[0], y, size, line);
                down(size + 2);
            }
            down(BLOCK);
        }

        void put(int column, float size, String text) throws IOException {
            put(column, 0, size, text);
        }

        void put(int column, float indent, float size, String text) throws IOException {
            show(COLUMNS[column] + indent, y, size, text);
        }

        private void show(float x, float base, float size, String text) throws IOException {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, base);
            content.showText(text);
            content.endText();
        }

        List<String> wrapped(String text, float width) {
            var lines = new ArrayList<String>();
            var line = new StringBuilder();
            for (String word : text.split(" ", -1)) {
                var parts = word.split("\u00ad", -1);
                var whole = String.join("", parts);
                if (line.isEmpty() || fits(line + " " + whole, width)) {
                    line.append(line.isEmpty() ? "" : " ").append(whole);
                } else if (parts.length > 1 && fits(line + " " + parts[0] + "\u00ad", width)) {
                    lines.add(line + " " + parts[0] + "\u00ad");
                    line = new StringBuilder(whole.substring(parts[0].length()));
                } else {
                    lines.add(line.toString());
                    line = new StringBuilder(whole);
                }
            }
            lines.add(line.toString());
            return lines;
        }

        private boolean fits(String text, float width) {
            try {
                return font.getStringWidth(text) / 1000 * SIZE <= width;
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }

        @Override
        public void close() throws IOException {
            content.close();
        }
    }
}
