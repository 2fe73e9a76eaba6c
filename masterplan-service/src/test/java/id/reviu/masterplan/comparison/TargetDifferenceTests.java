package id.reviu.masterplan.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetDifferenceTests {

    private static TargetDifference from(@Nullable Aim before, @Nullable Aim after) {
        return TargetDifference.of("origin", "ikm", "IKM", 2023, before, after);
    }

    private static Aim value(String digits) {
        return new Aim(new BigDecimal(digits), null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "73.00, 74.63, 1.63, 2.23",
        "3.75, 3.54, -0.21, -5.60",
        "-6.25, 2.05, 8.30, 132.80",
        "3, 4, 1, 33.33",
        "8, 8.0, 0.0, 0.00"
    })
    void saysHowMuchHigherTheTargetIs(String before, String after, String absolute, String relative) {
        var difference = from(value(before), value(after));

        assertThat(difference.absolute()).isEqualTo(new BigDecimal(absolute));
        assertThat(difference.relative()).isEqualTo(new BigDecimal(relative));
    }

    @Test
    void hasNoShareOfNothing() {
        var difference = from(value("0"), value("5"));

        assertThat(difference.absolute()).isEqualTo(new BigDecimal("5"));
        assertThat(difference.relative()).isNull();
    }

    @Test
    void hasNoDifferenceWhereOneSideHasNoValue() {
        var range = new Aim(null, BigDecimal.ONE, BigDecimal.TEN);

        assertThat(from(value("3"), range).absolute()).isNull();
        assertThat(from(null, value("3")).absolute()).isNull();
        assertThat(from(value("3"), null).relative()).isNull();
    }
}
