package se.delmal.examples.cataloguetools.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.delmal.catalogue.Specialty;

/** Knows what stands at the head and foot of every page: the specialty's name, the page's number, the publisher in capitals. */
final class RunningHeads {

    private final Set<String> names;

    RunningHeads(List<Specialty> specialties) {
        this.names = specialties.stream()
                .map(specialty -> specialty.name().sv().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Returns the lines without those at the head and the foot of their pages. */
    List<Line> removedFrom(List<Line> lines) {
        var kept = new ArrayList<Line>();
        lines.stream()
                .collect(Collectors.groupingBy(Line::page, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(page -> kept.addAll(body(page)));
        return List.copyOf(kept);
    }

    private List<Line> body(List<Line> page) {
        int from = 0;
        int to = page.size();
        while (from < to && isRunning(page.get(from))) {
            from++;
        }
        while (to > from && isRunning(page.get(to - 1))) {
            to--;
        }
        return page.subList(from, to);
    }

    private boolean isRunning(Line line) {
        var text = line.text().replaceAll("\\d+", "").strip();
        return text.isEmpty() || names.contains(text.toLowerCase(Locale.ROOT)) || isInCapitals(text);
    }

    private static boolean isInCapitals(String text) {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
    }
}
