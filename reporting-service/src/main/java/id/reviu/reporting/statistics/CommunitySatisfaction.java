package id.reviu.reporting.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * IKM, the community satisfaction index of PermenPANRB 14/2017.
 *
 * @param factor what the mean of the unsur is multiplied with: 25 takes 1–4 to 25–100
 * @param lowest lowest point of the scale
 * @param highest highest point of the scale
 * @param unsur the elements, by key: sources swap the order of the last two
 * @param versions grade bands, by the year they are valid from
 */
public record CommunitySatisfaction(
        BigDecimal factor, int lowest, int highest, List<Unsur> unsur, List<Bands> versions) {

    /** One element of service. */
    public record Unsur(String key, Map<String, String> name) {}

    /**
     * The index.
     *
     * @param nrr mean rating of each unsur by key
     * @param mean Σ NRR × 1/9, four decimals
     * @param index 25 × the mean, two decimals
     * @param grade of the rounded index
     * @param formula the rule with the numbers put in
     */
    public record Index(
            Map<String, BigDecimal> nrr, BigDecimal mean, BigDecimal index, Bands.Band grade, String formula) {}

    private static final CommunitySatisfaction SHIPPED = Method.read("ikm.json", CommunitySatisfaction.class);
    private static final int DECIMALS = 2;

    /** The method this version of the software ships. */
    public static CommunitySatisfaction shipped() {
        return SHIPPED;
    }

    public Bands in(int year) {
        return Method.validIn(versions, year);
    }

    /** The index in a year; null when a single unsur was rated by nobody, for then it is not defined. */
    public @Nullable Index index(Map<String, Moments> ratings, int year) {
        var sum = BigDecimal.ZERO;
        var nrr = new LinkedHashMap<String, BigDecimal>();
        var terms = new ArrayList<String>();
        for (var element : unsur) {
            var rating = ratings.getOrDefault(element.key(), Moments.NONE);
            var mean = rating.exactMean();
            var shown = rating.mean();
            if (mean == null || shown == null) {
                return null;
            }
            sum = sum.add(mean);
            nrr.put(element.key(), shown);
            terms.add(shown.toPlainString());
        }
        var count = BigDecimal.valueOf(unsur.size());
        var index = factor.multiply(sum).divide(count, MathContext.DECIMAL128).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new Index(
                nrr,
                sum.divide(count, Moments.DECIMALS, RoundingMode.HALF_UP),
                index,
                in(year).grade(index),
                factor.toPlainString() + " × (" + String.join(" + ", terms) + ") / " + count + " = " + index);
    }
}
