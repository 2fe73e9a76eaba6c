package id.reviu.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Against the example of R's {@code chisq.test} (Agresti 2007, p. 39) and values computed with SciPy 1.17. */
class ChiSquareTests {

    @Test
    void agreesWithThePublishedExample() {
        var test = of(new long[][] {{762, 327, 468}, {484, 239, 477}});
        assertThat(test.statistic()).isEqualByComparingTo("30.0701");
        assertThat(test.degreesOfFreedom()).isEqualTo(2);
        assertThat(test.p()).isEqualByComparingTo("0.0000");
        assertThat(test.cramersV()).isEqualByComparingTo("0.1044");
        assertThat(test.expectedEnough()).isTrue();
    }

    @Test
    void agreesWithSciPy() {
        var test = of(new long[][] {{12, 5, 7}, {9, 20, 14}});
        assertThat(test.statistic()).isEqualByComparingTo("6.9312");
        assertThat(test.p()).isEqualByComparingTo("0.0313");
        assertThat(test.cramersV()).isEqualByComparingTo("0.3216");
    }

    @Test
    void leavesOutWhatNobodyChose() {
        assertThat(of(new long[][] {{12, 0, 5, 7}, {0, 0, 0, 0}, {9, 0, 20, 14}}))
                .isEqualTo(of(new long[][] {{12, 5, 7}, {9, 20, 14}}));
    }

    @Test
    void saysWhenTooLittleIsExpected() {
        assertThat(of(new long[][] {{3, 1}, {2, 6}}).expectedEnough()).isFalse();
    }

    @Test
    void isNoneOfOneLine() {
        assertThat(ChiSquare.of(new long[][] {{3, 1}, {0, 0}})).isNull();
        assertThat(ChiSquare.of(new long[][] {})).isNull();
    }

    @Test
    void isNoughtWhereEveryRowIsTheSame() {
        var test = of(new long[][] {{10, 20}, {20, 40}});
        assertThat(test.statistic()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(test.p()).isEqualByComparingTo(BigDecimal.ONE);
    }

    private static ChiSquare of(long[][] table) {
        return Objects.requireNonNull(ChiSquare.of(table));
    }
}
