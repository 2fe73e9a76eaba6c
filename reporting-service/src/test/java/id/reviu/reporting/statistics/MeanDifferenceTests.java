package id.reviu.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.reporting.statistics.MeanDifference.Sample;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeanDifferenceTests {

    /** Against SciPy 1.17: t.ppf(0.975, Welch's degrees of freedom) × standard error. */
    @Test
    void hasTheIntervalOfWelch() {
        var found = Objects.requireNonNull(MeanDifference.of(sample(10, "3.2", "0.9"), sample(15, "2.5", "1.1")));
        assertThat(found.difference()).isEqualByComparingTo("0.7");
        assertThat(found.lower()).isEqualByComparingTo("-0.1341");
        assertThat(found.upper()).isEqualByComparingTo("1.5341");
    }

    @Test
    void hasNoIntervalOfOneValueOrWithoutSpread() {
        var one = Objects.requireNonNull(MeanDifference.of(sample(1, "3", null), sample(15, "2.5", "1.1")));
        assertThat(one.difference()).isEqualByComparingTo("0.5");
        assertThat(one.lower()).isNull();
        var same = Objects.requireNonNull(MeanDifference.of(sample(4, "3", "0"), sample(5, "3", "0")));
        assertThat(same.upper()).isNull();
    }

    @Test
    void isNoneWhereAMeanIsMissing() {
        assertThat(MeanDifference.of(sample(0, null, null), sample(5, "3", "1")))
                .isNull();
    }

    private static Sample sample(long n, @Nullable String mean, @Nullable String deviation) {
        return new Sample(
                n, mean == null ? null : new BigDecimal(mean), deviation == null ? null : new BigDecimal(deviation));
    }
}
