package id.reviu.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MomentsTests {

    @Test
    void hasNoMeanOfNothingAndNoDeviationOfOne() {
        assertThat(Moments.NONE.mean()).isNull();
        assertThat(Moments.NONE.sampleDeviation()).isNull();
        assertThat(of("3").mean()).isEqualTo("3.0000");
        assertThat(of("3").sampleDeviation()).isNull();
    }

    @Test
    void knowsTheSampleDeviation() {
        // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, Σ(x − 5)² = 32, so the sample deviation is √(32 / 7)
        var moments = of("2", "4", "4", "4", "5", "5", "7", "9");
        assertThat(moments.mean()).isEqualTo("5.0000");
        assertThat(moments.sampleDeviation()).isEqualTo("2.1381");
        assertThat(of("4", "4", "4").sampleDeviation()).isEqualTo("0.0000");
    }

    @Test
    void losesNoDigitsWhenTheVarianceIsSmall() {
        assertThat(of("1000000000.1", "1000000000.2", "1000000000.3").sampleDeviation())
                .isEqualTo("0.1000");
    }

    @Test
    void takesOutExactlyWhatItTookIn() {
        var moments = of("0.1", "0.2", "3.7");
        assertThat(moments.plus(of("12.345")).minus(of("12.345")).mean()).isEqualTo(moments.mean());
        assertThat(moments.minus(moments).isNothing()).isTrue();
    }

    @Test
    void movesInAStraightLine() {
        // 1–4 onto 1–5: 1 + 4/3 (x − 1)
        var factor = new BigDecimal("4").divide(new BigDecimal("3"), MathContext.DECIMAL128);
        var moved = of("1", "4", "2.5").transformed(BigDecimal.ONE.subtract(factor), factor);
        assertThat(moved.mean()).isEqualTo("3.0000");
        assertThat(moved.sampleDeviation()).isEqualTo("2.0000");
    }

    @TestFactory
    Stream<DynamicTest> givesTheIntervalOfAShare() {
        return Cases.of("wilson-cases.csv")
                .map(row -> DynamicTest.dynamicTest(
                        String.join(",", row),
                        () -> assertThat(Proportion.of(Long.parseLong(row[0]), Long.parseLong(row[1])))
                                .isEqualTo(new Proportion(
                                        new BigDecimal(row[2]), new BigDecimal(row[3]), new BigDecimal(row[4])))));
    }

    @Test
    void hasNoShareOfNobody() {
        assertThat(Proportion.of(0, 0)).isNull();
    }

    @Test
    void binsNumbersRoundly() {
        var ages = List.of("17", "18", "25", "31", "64", "64");
        assertThat(bins(ages))
                .extracting(bin -> bin.from() + "-" + bin.to() + ":" + bin.n())
                .containsExactly(
                        "15-20:2", "20-25:0", "25-30:1", "30-35:1", "35-40:0", "40-45:0", "45-50:0", "50-55:0",
                        "55-60:0", "60-65:2");
        assertThat(bins(List.of("5", "5")))
                .hasSize(1)
                .first()
                .extracting(Histogram.Bin::n)
                .isEqualTo(2L);
        assertThat(bins(List.of("-6.25", "5.47", "2.05")).stream()
                        .mapToLong(Histogram.Bin::n)
                        .sum())
                .isEqualTo(3);
        assertThat(bins(List.of("1234567"))).hasSize(1);
        assertThat(Histogram.bins(Map.of())).isEmpty();
    }

    private static List<Histogram.Bin> bins(List<String> values) {
        var cells = new HashMap<String, Long>();
        values.forEach(value -> cells.merge(Histogram.cell(new BigDecimal(value)), 1L, Long::sum));
        return Histogram.bins(cells);
    }

    private static Moments of(String... values) {
        return Arrays.stream(values).map(BigDecimal::new).map(Moments::of).reduce(Moments.NONE, Moments::plus);
    }
}
