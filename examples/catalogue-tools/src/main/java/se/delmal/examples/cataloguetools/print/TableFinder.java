package se.delmal.examples.cataloguetools.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.delmal.catalogue.DelmalCode;

/**
 * Finds the tables among the lines of a chapter.
 *
 * <p>SOSFS 2015:8 prints the code in the head of the table, beside <i>Utbildningsaktiviteter</i> and <i>Uppföljning</i>.
 * HSLF-FS 2021:8 prints the code above the table, whose head is <i>Kompetenskrav</i>, <i>Utbildningsaktiviteter</i> and
 * <i>Intyg</i>. Both may print the head again after a page has ended.
 */
final class TableFinder {

    /** How far a word may stand to the left of its column, in points. */
    static final double TOLERANCE = 3;

    private static final Pattern CODE = Pattern.compile("^(?:Delmål )?((?:ST[abc]|[abc]) ?\\d{1,2})(?:[.:]? +(.*))?$");
    private static final double LARGER = 1.15;
    private static final double GAP = 1.9;

    private final List<Table> tables = new ArrayList<>();
    private Optional<Open> open = Optional.empty();
    private Optional<Announced> announced = Optional.empty();

    /** A code above a table that has not begun yet. */
    private record Announced(DelmalCode code, int page, List<String> heading) {}

    /** A table that has not ended yet. */
    private record Open(DelmalCode code, int page, List<String> heading, List<Table.Part> parts) {}

    /** Where the columns of a head begin. */
    private record Head(Optional<DelmalCode> code, double middle, double last) {}

    private TableFinder() {}

    static List<Table> tables(List<Line> lines) {
        var finder = new TableFinder();
        lines.forEach(finder::take);
        finder.close();
        return List.copyOf(finder.tables);
    }

    private void take(Line line) {
        var head = head(line);
        if (head.isPresent()) {
            begin(head.get(), line);
        } else if (announces(line)) {
            // Kept until its table begins.
        } else if (announced.isPresent() && open.isEmpty()) {
            announced.get().heading().add(line.text());
        } else {
            open.ifPresent(table -> add(table, line));
        }
    }

    private static Optional<Head> head(Line line) {
        var words = line.words();
        Optional<Double> middle = Optional.empty();
        Optional<Double> last = Optional.empty();
        for (Word word : words) {
            var text = word.text().toLowerCase(Locale.ROOT);
            if (text.startsWith("utbildnings-") || text.startsWith("utbildningsaktivitet")) {
                middle = Optional.of(word.left());
            } else if (middle.isPresent() && (text.equals("uppföljning") || text.equals("intyg"))) {
                last = Optional.of(word.left());
            }
        }
        if (middle.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        double begins = middle.get();
        var before =
                new Line(words.stream().filter(word -> word.right() < begins).toList());
        var code = before.words().isEmpty() ? Optional.<DelmalCode>empty() : code(before.text());
        return before.words().isEmpty() || code.isPresent() || before.text().startsWith("Kompetenskrav")
                ? Optional.of(new Head(code, begins, last.get()))
                : Optional.empty();
    }

    private static Optional<DelmalCode> code(String text) {
        var match = CODE.matcher(text);
        return match.matches() ? DelmalCode.find(match.group(1)) : Optional.empty();
    }

    /** A code on a line of its own, or with a heading behind it, begins the next delmål of 2021. */
    private boolean announces(Line line) {
        var match = CODE.matcher(line.text());
        if (!match.matches() || !(match.group(1).startsWith("ST") || line.text().startsWith("Delmål"))) {
            return false;
        }
        var code = DelmalCode.of(match.group(1));
        if (open.filter(table -> table.code().equals(code)).isPresent()) {
            // The same code again, after a page has ended.
            return false;
        }
        var heading = new ArrayList<String>();
        Optional.ofNullable(match.group(2)).ifPresent(heading::add);
        close();
        announced = Optional.of(new Announced(code, line.page(), heading));
        return true;
    }

    private void begin(Head head, Line line) {
        var part = new Table.Part(head.middle(), head.last(), new ArrayList<>());
        var again = open.filter(table -> head.code().map(table.code()::equals).orElse(announced.isEmpty()));
        if (again.isPresent()) {
            again.get().parts().add(part);
            return;
        }
        var code = head.code().or(() -> announced.map(Announced::code));
        if (code.isEmpty()) {
            // A head without a code: a table of something else.
            close();
            return;
        }
        var heading = announced
                .filter(above -> above.code().equals(code.get()))
                .map(Announced::heading)
                .orElse(List.of());
        close();
        announced = Optional.empty();
        open = Optional.of(new Open(code.get(), line.page(), heading, new ArrayList<>(List.of(part))));
    }

    private void add(Open table, Line line) {
        var part = table.parts().get(table.parts().size() - 1);
        if (endsTable(part, line)) {
            dropHeadingAtTheEnd(part);
            close();
        } else {
            part.lines().add(line);
        }
    }

    /** Running text crosses from one column into the next; a heading has larger letters. */
    private static boolean endsTable(Table.Part part, Line line) {
        boolean crosses =
                line.words().stream().anyMatch(word -> crosses(word, part.middle()) || crosses(word, part.last()));
        boolean larger = !part.lines().isEmpty()
                && line.size()
                        > LARGER * part.lines().get(part.lines().size() - 1).size();
        return crosses || larger;
    }

    private static boolean crosses(Word word, double column) {
        return word.left() < column - TOLERANCE && word.right() > column + TOLERANCE;
    }

    /** Lines that follow a gap and stand in the first column only are the heading of the text that ended the table. */
    private static void dropHeadingAtTheEnd(Table.Part part) {
        var lines = part.lines();
        for (int i = lines.size() - 1; i > 0; i--) {
            var line = lines.get(i);
            if (line.words().stream().anyMatch(word -> word.left() >= part.middle() - TOLERANCE)) {
                return;
            }
            var above = lines.get(i - 1);
            if (line.page() != above.page() || line.base() - above.base() > GAP * line.size()) {
                lines.subList(i, lines.size()).clear();
                return;
            }
        }
    }

    private void close() {
        open.ifPresent(table ->
                tables.add(new Table(table.code(), table.page(), table.heading(), List.copyOf(table.parts()))));
        open = Optional.empty();
    }
}
