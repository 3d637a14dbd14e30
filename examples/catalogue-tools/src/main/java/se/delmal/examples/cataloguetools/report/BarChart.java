package se.delmal.examples.cataloguetools.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A chart that is a table: what is counted, and for each edition the number and a bar.
 *
 * @param lines  from top to bottom, without those that are nowhere counted
 */
public record BarChart(List<Line> lines) {

    private static final int WIDTH = 1000;

    /**
     * What is counted.
     *
     * @param name  its name
     * @param bars  one for each edition
     */
    public record Line(Text name, List<Bar> bars) {}

    /**
     * A bar.
     *
     * @param count  how many there are
     * @param width  how wide it is, in thousandths of the widest in the chart
     */
    public record Bar(int count, int width) {}

    static <K extends Enum<K>> BarChart of(List<Map<K, Integer>> editions, Function<K, Text> names) {
        int most = editions.stream()
                .flatMap(counts -> counts.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var lines = new ArrayList<Line>();
        for (K value : editions.get(0).keySet()) {
            var bars = editions.stream()
                    .map(counts -> counts.getOrDefault(value, 0))
                    .map(count -> new Bar(count, count * WIDTH / Math.max(1, most)))
                    .toList();
            if (bars.stream().anyMatch(bar -> bar.count() > 0)) {
                lines.add(new Line(names.apply(value), bars));
            }
        }
        return new BarChart(List.copyOf(lines));
    }
}
