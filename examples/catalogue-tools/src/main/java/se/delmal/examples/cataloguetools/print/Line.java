package se.delmal.examples.cataloguetools.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Words on one base line, from left to right. */
record Line(List<Word> words) {

    /** How far base lines may differ, in sizes of a letter, to be one. */
    private static final double SAME_BASE = 0.35;

    Line {
        words = List.copyOf(words);
    }

    /** Returns the lines of words from the top of the first page to the foot of the last. */
    static List<Line> of(List<Word> words) {
        var lines = new ArrayList<Line>();
        var open = new ArrayList<Word>();
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(Word::page).thenComparing(Word::base));
        for (Word word : sorted) {
            if (!open.isEmpty() && !sameLine(open.get(0), word)) {
                lines.add(leftToRight(open));
                open.clear();
            }
            open.add(word);
        }
        if (!open.isEmpty()) {
            lines.add(leftToRight(open));
        }
        return List.copyOf(lines);
    }

    private static boolean sameLine(Word one, Word other) {
        return one.page() == other.page() && other.base() - one.base() <= SAME_BASE * one.size();
    }

    private static Line leftToRight(List<Word> words) {
        return new Line(words.stream().sorted(Comparator.comparing(Word::left)).toList());
    }

    Word first() {
        return words.get(0);
    }

    int page() {
        return first().page();
    }

    double base() {
        return first().base();
    }

    double size() {
        return words.stream().mapToDouble(Word::size).max().orElse(0);
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
