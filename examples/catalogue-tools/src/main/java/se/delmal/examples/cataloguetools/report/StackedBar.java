package se.delmal.examples.cataloguetools.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * One bar in parts, a hundred units wide.
 *
 * @param parts  from left to right, none of them empty
 */
public record StackedBar(List<Part> parts) {

    private static final int WIDTH = 1000;

    /**
     * A part.
     *
     * @param name  what it is
     * @param style  the class that colours it
     * @param count  how many there are
     * @param left  where it begins, in thousandths of the bar
     * @param width  how wide it is, in thousandths of the bar
     */
    public record Part(Text name, String style, int count, int left, int width) {}

    static <K extends Enum<K>> StackedBar of(Map<K, Integer> counts, Function<K, Text> names) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var parts = new ArrayList<Part>();
        int before = 0;
        for (Map.Entry<K, Integer> entry : counts.entrySet()) {
            int count = entry.getValue();
            if (count > 0) {
                int left = before * WIDTH / all;
                before += count;
                parts.add(new Part(
                        names.apply(entry.getKey()), style(entry.getKey()), count, left, before * WIDTH / all - left));
            }
        }
        return new StackedBar(List.copyOf(parts));
    }

    static String style(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what the bar shows, in words. */
    public Text words() {
        return Text.joined(
                parts.stream()
                        .map(part -> new Text(part.count + " " + part.name.sv(), part.count + " " + part.name.en()))
                        .toList(),
                ", ");
    }
}
