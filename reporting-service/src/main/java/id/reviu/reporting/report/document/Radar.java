package id.reviu.reporting.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A radar: as many axes as things, a ring for each point of the scale. */
final class Radar {

    private static final double WIDTH = 160;
    private static final double HEIGHT = 96;
    private static final double RADIUS = 36;
    private static final double CENTRE_X = WIDTH / 2;
    private static final double CENTRE_Y = HEIGHT / 2 - 3;
    private static final double LABEL = 40;

    /** Values in the order of the axes. */
    record Line(String name, String colour, boolean filled, List<Double> values) {}

    private final int lowest;
    private final int highest;
    private final List<String> axes;
    private final Drawing.Pen pen = new Drawing.Pen(WIDTH, HEIGHT);

    Radar(int lowest, int highest, List<String> axes) {
        this.lowest = lowest;
        this.highest = highest;
        this.axes = List.copyOf(axes);
    }

    Drawing draw(String alternative, List<Line> lines) {
        for (int ring = lowest; ring <= highest; ring++) {
            pen.polygon(ring(ring), "fill: none; stroke: " + Palette.LINE + "; stroke-width: 0.2");
        }
        for (int axis = 0; axis < axes.size(); axis++) {
            var end = point(axis, highest);
            pen.line(CENTRE_X, CENTRE_Y, end[0], end[1], "stroke: " + Palette.LINE + "; stroke-width: 0.2");
        }
        lines.forEach(this::line);
        for (int ring = lowest; ring <= highest; ring++) {
            pen.label(CENTRE_X + 0.8, point(0, ring)[1] - 1.2, 6, "tick", String.valueOf(ring));
        }
        for (int axis = 0; axis < axes.size(); axis++) {
            name(axis);
        }
        legend(lines);
        return pen.drawing(alternative);
    }

    private List<double[]> ring(double value) {
        var points = new ArrayList<double[]>();
        for (int axis = 0; axis < axes.size(); axis++) {
            points.add(point(axis, value));
        }
        return points;
    }

    private double[] point(int axis, double value) {
        var angle = 2 * Math.PI * axis / axes.size();
        var reach = RADIUS * (value - lowest) / Math.max(1, highest - lowest);
        return new double[] {CENTRE_X + reach * Math.sin(angle), CENTRE_Y - reach * Math.cos(angle)};
    }

    private void line(Line line) {
        var points = new ArrayList<double[]>();
        for (int axis = 0; axis < axes.size(); axis++) {
            points.add(point(axis, line.values().get(axis)));
        }
        var fill = line.filled() ? line.colour() + "; fill-opacity: 0.18" : "none";
        pen.polygon(
                points,
                String.format(
                        Locale.ROOT,
                        "fill: %s; stroke: %s; stroke-width: 0.6%s",
                        fill,
                        line.colour(),
                        line.filled() ? "" : "; stroke-dasharray: 1.6 1"));
        points.forEach(point -> pen.circle(point[0], point[1], 0.8, "fill: " + line.colour()));
    }

    private void name(int axis) {
        var end = point(axis, highest);
        var sine = Math.sin(2 * Math.PI * axis / axes.size());
        var cosine = Math.cos(2 * Math.PI * axis / axes.size());
        var y = end[1] - 2 - (cosine > 0.9 ? 3.5 : cosine < -0.9 ? -3 : 0);
        if (sine > 0.1) {
            pen.label(end[0] + 2.5, y, LABEL, "axis left", axes.get(axis));
        } else if (sine < -0.1) {
            pen.label(end[0] - 2.5 - LABEL, y, LABEL, "axis right", axes.get(axis));
        } else {
            pen.label(end[0] - LABEL, y, 2 * LABEL, "axis centre", axes.get(axis));
        }
    }

    private void legend(List<Line> lines) {
        var x = CENTRE_X - 24.0 * lines.size();
        for (var line : lines) {
            pen.line(
                    x,
                    HEIGHT - 2.2,
                    x + 7,
                    HEIGHT - 2.2,
                    "stroke: " + line.colour() + "; stroke-width: 0.8"
                            + (line.filled() ? "" : "; stroke-dasharray: 1.6 1"));
            pen.label(x + 9, HEIGHT - 4.4, 40, "axis left", line.name());
            x += 50;
        }
    }
}
