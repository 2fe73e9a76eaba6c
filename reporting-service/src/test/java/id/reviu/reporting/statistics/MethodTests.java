package id.reviu.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.reporting.statistics.ImportancePerformance.Quadrant;
import id.reviu.reporting.statistics.ImportancePerformance.Ratings;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MethodTests {

    private static final CommunitySatisfaction IKM = CommunitySatisfaction.shipped();

    @TestFactory
    Stream<DynamicTest> gradesTheSatisfactionIndex() {
        return Cases.of("ikm-cases.csv")
                .map(row -> DynamicTest.dynamicTest(String.join(",", row), () -> {
                    var ratings = new HashMap<String, Moments>();
                    IKM.unsur().forEach(unsur -> ratings.put(unsur.key(), mean(row[0])));
                    var index = Objects.requireNonNull(IKM.index(ratings, 2024));
                    assertThat(index.index()).isEqualTo(row[1]);
                    assertThat(index.grade().code()).isEqualTo(row[2]);
                }));
    }

    @Test
    void weighsEachUnsurWithAnExactNinth() {
        var means = List.of("3.45", "2.65", "3.53", "2.31", "1.55", "3.12", "2.13", "2.43", "3.21");
        var ratings = new HashMap<String, Moments>();
        for (int i = 0; i < means.size(); i++) {
            ratings.put(IKM.unsur().get(i).key(), mean(means.get(i)));
        }
        // Σ = 24.38; 25 × 24.38 / 9 = 67.7222…; the weight 0.11 that some use would give 67.05
        var index = Objects.requireNonNull(IKM.index(ratings, 2024));
        assertThat(index.index()).isEqualTo("67.72");
        assertThat(index.grade().code()).isEqualTo("C");
        assertThat(index.formula()).startsWith("25 × (3.4500 + 2.6500").endsWith(") / 9 = 67.72");
    }

    @Test
    void hasNoIndexWithoutAllNineUnsur() {
        var ratings = new HashMap<String, Moments>();
        IKM.unsur().stream().skip(1).forEach(unsur -> ratings.put(unsur.key(), mean("4")));
        assertThat(IKM.index(ratings, 2024)).isNull();
        assertThat(IKM.index(Map.of(), 2024)).isNull();
    }

    @Test
    void findsTheQuadrants() {
        var analysis = ImportancePerformance.of(List.of(
                ratings("a", "5", "2"), ratings("b", "5", "5"), ratings("c", "2", "1"), ratings("d", "2", "4")));
        assertThat(analysis.crosshair())
                .isEqualTo(new ImportancePerformance.Point(new BigDecimal("3.5000"), new BigDecimal("3.0000")));
        assertThat(analysis.attributes())
                .extracting(ImportancePerformance.Attribute::quadrant)
                .containsExactly(
                        Quadrant.CONCENTRATE, Quadrant.KEEP_UP, Quadrant.LOW_PRIORITY, Quadrant.POSSIBLE_OVERKILL);
        assertThat(analysis.attributes().getFirst().gap()).isEqualTo("-3.0000");
        assertThat(analysis.attributes().getFirst().conformity()).isEqualTo("40.00");
    }

    @Test
    void givesTheOverallConformityBothWays() {
        var analysis = ImportancePerformance.of(List.of(ratings("a", "5", "2"), ratings("b", "2", "4")));
        // ratio of means 3 / 3.5; mean of ratios (40 + 200) / 2
        assertThat(analysis.conformityOfMeans()).isEqualTo("85.71");
        assertThat(analysis.meanConformity()).isEqualTo("120.00");
    }

    @Test
    void countsTheCrosshairAsHigh() {
        var analysis = ImportancePerformance.of(List.of(ratings("only", "3", "3")));
        assertThat(analysis.attributes())
                .extracting(ImportancePerformance.Attribute::quadrant)
                .containsExactly(Quadrant.KEEP_UP);
    }

    @Test
    void leavesOutWhatWasNotRatedBothWays() {
        var analysis = ImportancePerformance.of(List.of(new Ratings("a", mean("4"), Moments.NONE)));
        assertThat(analysis.crosshair()).isNull();
        assertThat(analysis.attributes()).isEmpty();
    }

    private static Ratings ratings(String code, String importance, String performance) {
        return new Ratings(code, mean(importance), mean(performance));
    }

    /** Ten thousand ratings with that mean. */
    private static Moments mean(String mean) {
        var n = 10_000;
        return new Moments(n, new BigDecimal(mean).multiply(BigDecimal.valueOf(n)), BigDecimal.ZERO);
    }
}
