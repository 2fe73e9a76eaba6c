package id.reviu.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.reviu.reporting.statistics.Achievement.Direction;
import id.reviu.reporting.statistics.Achievement.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AchievementTests {

    private static final AchievementMethod METHOD = AchievementMethod.shipped();

    @TestFactory
    Stream<DynamicTest> followsTheRuleOfTheDirection() {
        return Cases.of("achievement-cases.csv")
                .map(row -> DynamicTest.dynamicTest(String.join(",", row), () -> {
                    var target = new Target(Cases.number(row[1]), Cases.number(row[2]), Cases.number(row[3]));
                    var achievement = Achievement.of(Direction.of(row[0]), target, Cases.number(row[4]));
                    var percent = achievement.percent(null);
                    assertThat(percent).isEqualTo(Cases.number(row[5]));
                    assertThat(
                                    percent == null
                                            ? ""
                                            : METHOD.in(2023).grade(percent).code())
                            .isEqualTo(row[6]);
                    var reason = achievement.reason();
                    assertThat(reason == null ? "" : reason.code()).isEqualTo(row[7]);
                }));
    }

    @Test
    void showsTheFormulaWithItsNumbers() {
        assertThat(Achievement.of(Direction.HIGHER, value("73.00"), new BigDecimal("74.63"))
                        .formula())
                .isEqualTo("74.63 / 73.00 × 100 = 102.23");
        assertThat(Achievement.of(Direction.LOWER, value("7.50"), new BigDecimal("7.75"))
                        .formula())
                .isEqualTo("(2 − 7.75 / 7.50) × 100 = 96.67");
        var range = new Target(null, new BigDecimal("80"), new BigDecimal("90"));
        assertThat(Achievement.of(Direction.RANGE, range, new BigDecimal("85")).formula())
                .isEqualTo("80 ≤ 85 ≤ 90: 100");
    }

    @Test
    void capsOnlyWhenToldTo() {
        var achievement = Achievement.of(Direction.HIGHER, value("50"), new BigDecimal("80"));
        assertThat(achievement.percent(METHOD.cap())).isEqualTo("160.00");
        assertThat(achievement.percent(new BigDecimal("120"))).isEqualTo("120.00");
    }

    @Test
    void rollsUpOnlyWhatHasAValue() {
        var two = RollUp.NOTHING
                .and(new BigDecimal("100"), BigDecimal.ONE)
                .and(null, BigDecimal.ONE)
                .and(new BigDecimal("90.005"), BigDecimal.ONE);
        assertThat(two.mean()).isEqualTo("95.00");
        assertThat(two.assessed()).isEqualTo(2);
        assertThat(two.notAssessed()).isEqualTo(1);
        assertThat(RollUp.NOTHING.and(null, BigDecimal.ONE).mean()).isNull();
        assertThat(RollUp.NOTHING
                        .and(new BigDecimal("100"), BigDecimal.valueOf(3))
                        .and(new BigDecimal("60"), BigDecimal.ONE)
                        .mean())
                .isEqualTo("90.00");
    }

    @Test
    void refusesBandsThatDoNotGoDown() {
        var name = Map.of("id", "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bands(
                        "x",
                        2020,
                        List.of(
                                new Bands.Band("low", BigDecimal.ONE, name),
                                new Bands.Band("high", BigDecimal.TEN, name))));
    }

    private static Target value(String value) {
        return new Target(new BigDecimal(value), null, null);
    }
}
