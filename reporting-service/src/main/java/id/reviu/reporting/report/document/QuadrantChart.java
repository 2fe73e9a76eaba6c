package id.reviu.reporting.report.document;

import id.reviu.reporting.survey.QuadrantFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;

/** Importance over performance: the crosshair at the grand means makes four quadrants; points bear their row's number. */
final class QuadrantChart {

    private static final double WIDTH = 160;
    private static final double HEIGHT = 106;
    private static final double LEFT = 16;
    private static final double TOP = 6;
    private static final double RIGHT = WIDTH - 4;
    private static final double BOTTOM = HEIGHT - 14;
    private static final double RADIUS = 2.1;
    private static final double MARGIN = 0.1;

    private final Words words;
    private final QuadrantFigures.Quadrants quadrants;
    private final double[] x;
    private final double[] y;
    private final Drawing.Pen pen = new Drawing.Pen(WIDTH, HEIGHT);

    QuadrantChart(Words words, QuadrantFigures.Quadrants quadrants) {
        this.words = words;
        this.quadrants = quadrants;
        this.x = range(QuadrantFigures.QuadrantItem::performance);
        this.y = range(QuadrantFigures.QuadrantItem::importance);
    }

    /** A little more than the values need, to whole tenths. */
    private double[] range(Function<QuadrantFigures.QuadrantItem, BigDecimal> value) {
        DoubleSummaryStatistics values = quadrants.items().stream()
                .mapToDouble(item -> value.apply(item).doubleValue())
                .summaryStatistics();
        return new double[] {
            Math.floor(values.getMin() * 10) / 10 - MARGIN, Math.ceil(values.getMax() * 10) / 10 + MARGIN
        };
    }

    private double across(double performance) {
        return LEFT + (RIGHT - LEFT) * (performance - x[0]) / (x[1] - x[0]);
    }

    private double up(double importance) {
        return BOTTOM - (BOTTOM - TOP) * (importance - y[0]) / (y[1] - y[0]);
    }

    Drawing draw(String alternative) {
        var crosshair = quadrants.crosshair();
        if (crosshair == null) {
            throw new IllegalArgumentException("nothing was rated");
        }
        var middle = across(crosshair.performance().doubleValue());
        var centre = up(crosshair.importance().doubleValue());
        pen.rectangle(LEFT, TOP, middle - LEFT, centre - TOP, "fill: #fbeedd");
        pen.rectangle(middle, TOP, RIGHT - middle, centre - TOP, "fill: " + Palette.SOFT);
        ticks();
        pen.rectangle(LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP, "fill: none; stroke: #8fa3a1; stroke-width: 0.25");
        pen.line(middle, TOP, middle, BOTTOM, "stroke: #5b6f6d; stroke-width: 0.35; stroke-dasharray: 1.6 1");
        pen.line(LEFT, centre, RIGHT, centre, "stroke: #5b6f6d; stroke-width: 0.35; stroke-dasharray: 1.6 1");
        corners();
        points();
        return pen.drawing(alternative);
    }

    private void ticks() {
        for (var tick : steps(x)) {
            pen.line(across(tick), BOTTOM, across(tick), BOTTOM + 1.2, "stroke: #8fa3a1; stroke-width: 0.2");
            pen.label(across(tick) - 6, BOTTOM + 1.6, 12, "tick centre", words.number(BigDecimal.valueOf(tick), 1));
        }
        for (var tick : steps(y)) {
            pen.line(LEFT - 1.2, up(tick), LEFT, up(tick), "stroke: #8fa3a1; stroke-width: 0.2");
            pen.label(LEFT - 10, up(tick) - 1.5, 8, "tick right", words.number(BigDecimal.valueOf(tick), 1));
        }
        pen.label(LEFT, HEIGHT - 6.5, RIGHT - LEFT, "axis centre", words.say("performance"));
        pen.label(0, 0, 40, "axis left", words.say("importance"));
    }

    /** About eight steps of whole tenths. */
    private static List<Double> steps(double[] range) {
        var step = Math.max(1, Math.round((range[1] - range[0]) * 10 / 8));
        var steps = new ArrayList<Double>();
        for (long tenth = Math.round(range[0] * 10); tenth <= Math.round(range[1] * 10); tenth += step) {
            steps.add(tenth / 10.0);
        }
        return steps;
    }

    private void corners() {
        var half = (RIGHT - LEFT) / 2 - 2;
        pen.label(LEFT + 1.5, TOP + 1, half, "corner left", words.say("quadrant.concentrate"));
        pen.label(RIGHT - 1.5 - half, TOP + 1, half, "corner right", words.say("quadrant.keep-up"));
        pen.label(LEFT + 1.5, BOTTOM - 5, half, "corner left", words.say("quadrant.low-priority"));
        pen.label(RIGHT - 1.5 - half, BOTTOM - 5, half, "corner right", words.say("quadrant.possible-overkill"));
    }

    private void points() {
        var taken = new ArrayList<double[]>();
        int number = 0;
        for (var item : quadrants.items()) {
            number++;
            var place = new double[] {
                across(item.performance().doubleValue()), up(item.importance().doubleValue())
            };
            var drawn = free(place, taken);
            taken.add(drawn);
            if (drawn != place) {
                pen.line(place[0], place[1], drawn[0], drawn[1], "stroke: " + Palette.MAIN + "; stroke-width: 0.2");
                pen.circle(place[0], place[1], 0.5, "fill: " + Palette.MAIN);
            }
            pen.circle(drawn[0], drawn[1], RADIUS, "fill: " + Palette.MAIN + "; stroke: #ffffff; stroke-width: 0.25");
            pen.label(drawn[0] - 4, drawn[1] - 1.4, 8, "point", String.valueOf(number));
        }
    }

    /** The place itself, or the nearest around it where no other point lies. */
    private static double[] free(double[] place, List<double[]> taken) {
        if (isFree(place, taken)) {
            return place;
        }
        for (double distance = 2 * RADIUS; distance < 12 * RADIUS; distance += RADIUS / 2) {
            for (int turn = 0; turn < 16; turn++) {
                var angle = Math.PI * turn / 8;
                var moved = new double[] {place[0] + distance * Math.cos(angle), place[1] + distance * Math.sin(angle)};
                var inside = moved[0] > LEFT + RADIUS
                        && moved[0] < RIGHT - RADIUS
                        && moved[1] > TOP + RADIUS
                        && moved[1] < BOTTOM - RADIUS;
                if (inside && isFree(moved, taken)) {
                    return moved;
                }
            }
        }
        return place;
    }

    private static boolean isFree(double[] place, List<double[]> taken) {
        return taken.stream().allMatch(other -> Math.hypot(place[0] - other[0], place[1] - other[1]) > 2 * RADIUS);
    }
}
