package id.reviu.reporting.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Importance–performance analysis (Martilla and James 1977): attributes against the cross-hair of the grand means.
 *
 * @param crosshair mean importance and mean performance over the attributes; null without attributes
 * @param conformityOfMeans ratio of the grand means in percent
 * @param meanConformity mean of the attributes' conformities in percent; both are given since publications differ
 * @param attributes each with its quadrant
 */
public record ImportancePerformance(
        @Nullable Point crosshair,
        @Nullable BigDecimal conformityOfMeans,
        @Nullable BigDecimal meanConformity,
        List<Attribute> attributes) {

    /** Mean importance and mean performance. */
    public record Point(BigDecimal importance, BigDecimal performance) {

        Point rounded() {
            return new Point(scaled(importance), scaled(performance));
        }

        /** Performance as a share of importance, in percent. */
        BigDecimal conformity() {
            return performance.multiply(HUNDRED).divide(importance, MathContext.DECIMAL128);
        }
    }

    /** What to do about an attribute. A mean on the cross-hair counts as high. */
    public enum Quadrant {
        CONCENTRATE("concentrate"),
        KEEP_UP("keep-up"),
        LOW_PRIORITY("low-priority"),
        POSSIBLE_OVERKILL("possible-overkill");

        private final String code;

        Quadrant(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Quadrant of(Point point, Point crosshair) {
            var important = point.importance().compareTo(crosshair.importance()) >= 0;
            var good = point.performance().compareTo(crosshair.performance()) >= 0;
            if (important) {
                return good ? KEEP_UP : CONCENTRATE;
            }
            return good ? POSSIBLE_OVERKILL : LOW_PRIORITY;
        }
    }

    /** The ratings of one attribute. */
    public record Ratings(String code, Moments importance, Moments performance) {}

    /**
     * One attribute placed.
     *
     * @param point its means, four decimals
     * @param gap performance − importance, four decimals
     * @param conformity performance / importance in percent, two decimals
     */
    public record Attribute(String code, Point point, BigDecimal gap, BigDecimal conformity, Quadrant quadrant) {}

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT_DECIMALS = 2;

    /** Analyses the attributes that were rated both ways; the others are left out. */
    public static ImportancePerformance of(List<Ratings> ratings) {
        var points = ratings.stream()
                .map(ImportancePerformance::point)
                .filter(placed -> placed != null)
                .toList();
        if (points.isEmpty()) {
            return new ImportancePerformance(null, null, null, List.of());
        }
        var crosshair = new Point(
                mean(points.stream().map(placed -> placed.point().importance()).toList()),
                mean(points.stream().map(placed -> placed.point().performance()).toList()));
        var conformities =
                points.stream().map(placed -> placed.point().conformity()).toList();
        var attributes =
                points.stream().map(placed -> placed.against(crosshair)).toList();
        return new ImportancePerformance(
                crosshair.rounded(), percent(crosshair.conformity()), percent(mean(conformities)), attributes);
    }

    private record Placed(String code, Point point) {
        Attribute against(Point crosshair) {
            return new Attribute(
                    code,
                    point.rounded(),
                    scaled(point.performance().subtract(point.importance())),
                    percent(point.conformity()),
                    Quadrant.of(point, crosshair));
        }
    }

    private static @Nullable Placed point(Ratings ratings) {
        var importance = ratings.importance().exactMean();
        var performance = ratings.performance().exactMean();
        return importance == null || performance == null || importance.signum() <= 0
                ? null
                : new Placed(ratings.code(), new Point(importance, performance));
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
    }

    private static BigDecimal percent(BigDecimal value) {
        return value.setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value.setScale(Moments.DECIMALS, RoundingMode.HALF_UP);
    }
}
