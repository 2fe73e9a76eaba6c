package id.reviu.masterplan.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import id.reviu.masterplan.instrument.Instrument;
import id.reviu.masterplan.instrument.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far assessors agree who judged independently: {@link WeightedKappa} for two, {@link IntraclassCorrelation} for more.
 *
 * @param leaves how many leaves all of them scored
 * @param value at most 1, to three decimals; null where there are fewer than two leaves or all scores are the same
 */
public record Agreement(
        Measure measure,
        int assessors,
        int leaves,
        @Nullable BigDecimal value) {

    private static final int DECIMALS = 3;

    /** Which figure it is. */
    public enum Measure {
        WEIGHTED_KAPPA("weighted-kappa"),
        ICC_2_1("icc-2-1");

        private final String text;

        Measure(String text) {
            this.text = text;
        }

        @JsonValue
        public String text() {
            return text;
        }
    }

    /** Of the sheets that were handed in; empty for a single one. Scores count as shares of their leaf's scale. */
    static Optional<Agreement> of(List<Sheet> sheets, Instrument instrument) {
        if (sheets.size() < 2) {
            return Optional.empty();
        }
        var rows = new ArrayList<double[]>();
        for (var leaf : instrument.leaves()) {
            var scale = instrument.scale(leaf).orElseThrow();
            var row = sheets.stream()
                    .flatMap(sheet ->
                            Scores.of(sheet.scores(), leaf)
                                    .flatMap(score -> Optional.ofNullable(score.value()))
                                    .stream())
                    .mapToDouble(value -> share(value, scale))
                    .toArray();
            if (row.length == sheets.size()) {
                rows.add(row);
            }
        }
        return Optional.of(of(rows.toArray(double[][]::new), sheets.size()));
    }

    private static double share(BigDecimal value, Scale scale) {
        return value.subtract(scale.min()).doubleValue()
                / scale.max().subtract(scale.min()).doubleValue();
    }

    private static Agreement of(double[][] rows, int assessors) {
        var measure = assessors == 2 ? Measure.WEIGHTED_KAPPA : Measure.ICC_2_1;
        if (rows.length < 2) {
            return new Agreement(measure, assessors, rows.length, null);
        }
        var value = measure == Measure.WEIGHTED_KAPPA
                ? WeightedKappa.of(column(rows, 0), column(rows, 1))
                : IntraclassCorrelation.of(rows);
        return new Agreement(measure, assessors, rows.length, rounded(value));
    }

    private static double[] column(double[][] rows, int at) {
        var column = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            column[i] = rows[i][at];
        }
        return column;
    }

    private static @Nullable BigDecimal rounded(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP) : null;
    }
}
