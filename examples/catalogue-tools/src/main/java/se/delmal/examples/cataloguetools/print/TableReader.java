package se.delmal.examples.cataloguetools.print;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.delmal.catalogue.ActivityKind;
import se.delmal.examples.cataloguetools.print.PrintedDelmal.Activity;
import se.delmal.examples.cataloguetools.print.PrintedDelmal.Certificate;

/** Reads the cells of a table. */
final class TableReader {

    private static final Pattern BULLET = Pattern.compile("^[\u2013\u2012\u2014\u2022\u00b7\uf0b7-]\\s*(.*)$");
    private static final Pattern HEAD_AGAIN = Pattern.compile("(?i)^(?:aktiviteter|utbildningsaktiviteter|intyg)$");

    /** How much further to the right a bullet stands that belongs to the requirement above it, in points. */
    private static final double DEEPER = 4;

    /** How much wider than usual the space above a paragraph is. */
    private static final double PARAGRAPH = 1.3;

    private final List<Line> left = new ArrayList<>();
    private final List<Line> middle = new ArrayList<>();
    private final List<Line> right = new ArrayList<>();
    private final Table table;

    private TableReader(Table table) {
        this.table = table;
        for (Table.Part part : table.parts()) {
            var first = new ArrayList<Line>();
            for (Line line : part.lines()) {
                add(first, line, Double.NEGATIVE_INFINITY, part.middle());
                add(middle, line, part.middle(), part.last());
                add(right, line, part.last(), Double.POSITIVE_INFINITY);
            }
            left.addAll(left.isEmpty() ? first : withoutHeading(first));
        }
    }

    /** A head that is printed again has the heading below it again, line by line. */
    private List<Line> withoutHeading(List<Line> lines) {
        int again = 0;
        while (again < Math.min(lines.size(), left.size())
                && lines.get(again).text().equals(left.get(again).text())) {
            again++;
        }
        return lines.subList(again, lines.size());
    }

    private static void add(List<Line> column, Line line, double from, double to) {
        var words = line.words().stream()
                .filter(word -> word.left() >= from - TableFinder.TOLERANCE && word.left() < to - TableFinder.TOLERANCE)
                .toList();
        if (!words.isEmpty()) {
            column.add(new Line(words));
        }
    }

    static PrintedDelmal read(Table table) {
        return new TableReader(table).read();
    }

    private PrintedDelmal read() {
        var paragraphs = paragraphs(middle);
        var activities = new Activities();
        paragraphs.forEach(activities::take);
        return new PrintedDelmal(
                table.code(), table.page(), heading(), requirements(), activities.read, certificates(activities));
    }

    /** The lead-in runs over lines; what stands above it in the first cell is the heading. */
    private int leadIn() {
        for (int i = 0; i < left.size(); i++) {
            if (Wording.isLeadIn(text(left, i, Math.min(left.size(), i + 3)))
                    && !BULLET.matcher(left.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> heading() {
        var lines = new ArrayList<>(table.heading());
        int until = leadIn();
        for (int i = 0; i < until; i++) {
            lines.add(left.get(i).text());
        }
        return Optional.of(Flow.of(lines)).filter(text -> !text.isEmpty());
    }

    private List<String> requirements() {
        var requirements = new ArrayList<List<String>>();
        var afterLeadIn = afterLeadIn();
        double bullets = afterLeadIn.stream()
                .filter(line -> BULLET.matcher(line.text()).matches())
                .mapToDouble(line -> line.first().left())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        for (Line line : afterLeadIn) {
            var bullet = BULLET.matcher(line.text());
            boolean item = bullet.matches();
            if (requirements.isEmpty() || (item && line.first().left() <= bullets + DEEPER)) {
                requirements.add(new ArrayList<>());
            }
            requirements.get(requirements.size() - 1).add(item ? bullet.group(1) : line.text());
        }
        return requirements.stream()
                .map(Flow::of)
                .map(text -> text.replaceAll("[,;.]$", ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<Line> afterLeadIn() {
        int begin = leadIn();
        if (begin < 0) {
            return left;
        }
        int end = begin + 1;
        while (end < left.size()
                && !text(left, begin, end).toLowerCase(Locale.ROOT).matches(".*\\bläkaren (?:ska|skall)\\b.*")) {
            end++;
        }
        return left.subList(end, left.size());
    }

    private static String text(List<Line> lines, int from, int to) {
        return Flow.of(lines.subList(from, to).stream().map(Line::text).toList());
    }

    /** Lines that belong together. */
    private record Paragraph(Line first, String text) {}

    private static List<Paragraph> paragraphs(List<Line> lines) {
        var paragraphs = new ArrayList<Paragraph>();
        var open = new ArrayList<Line>();
        double leading = leading(lines);
        for (Line line : lines) {
            if (HEAD_AGAIN.matcher(line.text()).matches()) {
                continue;
            }
            if (!open.isEmpty() && begins(open, line, leading)) {
                paragraphs.add(paragraph(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(paragraph(open));
        }
        return paragraphs;
    }

    private static Paragraph paragraph(List<Line> lines) {
        return new Paragraph(
                lines.get(0), Flow.of(lines.stream().map(Line::text).toList()));
    }

    private static boolean begins(List<Line> open, Line line, double leading) {
        var above = open.get(open.size() - 1);
        var text = line.text();
        if (isOr(text) || isOr(above.text()) || isAdvice(text) || isAdvice(above.text()) || isCertificate(text)) {
            return true;
        }
        if (!Wording.activities(text).isEmpty() && Character.isUpperCase(text.charAt(0))) {
            return true;
        }
        // A paragraph that a page breaks goes on with a small letter.
        if (line.page() != above.page()) {
            return Character.isUpperCase(text.charAt(0));
        }
        return line.base() - above.base() > PARAGRAPH * leading;
    }

    /** Returns the usual distance between base lines, in points. */
    private static double leading(List<Line> lines) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).page() == lines.get(i - 1).page()) {
                least = Math.min(least, lines.get(i).base() - lines.get(i - 1).base());
            }
        }
        return least;
    }

    private static boolean isOr(String text) {
        return text.equalsIgnoreCase("eller");
    }

    private static boolean isAdvice(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("allmänna råd");
    }

    private static boolean isCertificate(String text) {
        return text.startsWith("Intyg");
    }

    /** The middle column, paragraph by paragraph. */
    private static final class Activities {

        private final List<Activity> read = new ArrayList<>();
        private final List<Line> places = new ArrayList<>();
        private boolean mandatory = true;
        private boolean alternative;
        private int groups;

        void take(Paragraph paragraph) {
            if (isAdvice(paragraph.text())) {
                mandatory = false;
                return;
            }
            if (isOr(paragraph.text())) {
                alternative = true;
                return;
            }
            var kinds = Wording.activities(paragraph.text());
            Optional<Integer> group = kinds.size() > 1 || alternative ? Optional.of(group()) : Optional.empty();
            read.add(new Activity(kinds, mandatory, group, paragraph.text()));
            places.add(paragraph.first());
            alternative = false;
        }

        /** The group of the paragraph above, if this one is an alternative to it, else a new one. */
        private int group() {
            if (!alternative || read.isEmpty()) {
                return ++groups;
            }
            var above = read.get(read.size() - 1);
            int group = above.alternativeGroup().orElseGet(() -> ++groups);
            read.set(read.size() - 1, new Activity(above.kinds(), above.mandatory(), Optional.of(group), above.text()));
            return group;
        }
    }

    private List<Certificate> certificates(Activities activities) {
        return paragraphs(right).stream()
                .filter(paragraph -> isCertificate(paragraph.text()))
                .map(paragraph ->
                        new Certificate(Wording.attestors(paragraph.text()), beside(activities, paragraph.first())))
                .toList();
    }

    /** What a certificate stands beside: the mandatory activity that begins nearest to it, and its alternatives. */
    private static Set<ActivityKind> beside(Activities activities, Line certificate) {
        int nearest = -1;
        for (int i = 0; i < activities.read.size(); i++) {
            if (activities.read.get(i).mandatory()
                    && (nearest < 0
                            || distance(activities.places.get(i), certificate)
                                    < distance(activities.places.get(nearest), certificate))) {
                nearest = i;
            }
        }
        var covers = EnumSet.noneOf(ActivityKind.class);
        if (nearest >= 0) {
            var chosen = activities.read.get(nearest);
            activities.read.stream()
                    .filter(other -> other.equals(chosen)
                            || (other.alternativeGroup().isPresent()
                                    && other.alternativeGroup().equals(chosen.alternativeGroup())))
                    .forEach(other -> covers.addAll(other.kinds()));
        }
        return covers;
    }

    private static final double PAGE = 10_000;

    private static double distance(Line one, Line other) {
        return Math.abs(one.page() * PAGE + one.base() - other.page() * PAGE - other.base());
    }
}
