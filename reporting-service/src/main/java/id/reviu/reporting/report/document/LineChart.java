package id.reviu.reporting.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values over the years. */
final class LineChart {

    private static final double WIDTH = 160;
    private static final double HEIGHT = 66;
    private static final double LEFT = 14;
    private static final double TOP = 8;
    private static final double RIGHT = WIDTH - 8;
    private static final double BOTTOM = HEIGHT - 9;
    private static final int STEPS = 4;

    /** Values in the order of the years; null where there is none. */
    record Line(String name, String colour, List<@Nullable BigDecimal> values) {}

    private final List<String> years;
    private final Words words;
    private final int decimals;
    private final Drawing.Pen pen = new Drawing.Pen(WIDTH, HEIGHT);

    LineChart(List<String> years, Words words, int decimals) {
        this.years = List.copyOf(years);
        this.words = words;
        this.decimals = decimals;
    }

    Drawing draw(String alternative, List<Line> lines) {
        var range = range(lines);
        for (int step = 0; step <= STEPS; step++) {
            var value = range[0] + (range[1] - range[0]) * step / STEPS;
            var y = up(value, range);
            pen.line(LEFT, y, RIGHT, y, "stroke: " + Palette.LINE + "; stroke-width: 0.2");
            pen.label(0, y - 1.5, LEFT - 2, "tick right", words.number(BigDecimal.valueOf(value), decimals));
        }
        for (int year = 0; year < years.size(); year++) {
            pen.label(across(year) - 8, BOTTOM + 2, 16, "tick centre", years.get(year));
        }
        lines.forEach(line -> line(line, range));
        return pen.drawing(alternative);
    }

    /** A little more than the values need. */
    private static double[] range(List<Line> lines) {
        var values = lines.stream()
                .flatMap(line -> line.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        if (values.getCount() == 0) {
            return new double[] {0, 1};
        }
        var margin = Math.max((values.getMax() - values.getMin()) * 0.25, Math.abs(values.getMax()) * 0.02 + 0.01);
        return new double[] {values.getMin() - margin, values.getMax() + margin};
    }

    private double across(int year) {
        return years.size() == 1 ? (LEFT + RIGHT) / 2 : LEFT + 8 + (RIGHT - LEFT - 16) * year / (years.size() - 1);
    }

    private static double up(double value, double[] range) {
        return BOTTOM - (BOTTOM - TOP) * (value - range[0]) / (range[1] - range[0]);
    }

    private void line(Line line, double[] range) {
        double @Nullable [] before = null;
        var points = new ArrayList<double[]>();
        for (int year = 0; year < years.size(); year++) {
            var value = line.values().get(year);
            if (value == null) {
                before = null;
                continue;
            }
            var point = new double[] {across(year), up(value.doubleValue(), range)};
            if (before != null) {
                pen.line(before[0], before[1], point[0], point[1], "stroke: " + line.colour() + "; stroke-width: 0.7");
            }
            pen.label(point[0] - 10, point[1] - 5.2, 20, "value centre", words.number(value, decimals));
            points.add(point);
            before = point;
        }
        points.forEach(point ->
                pen.circle(point[0], point[1], 1.1, "fill: " + line.colour() + "; stroke: #ffffff; stroke-width: 0.3"));
    }
}
