package id.reviu.masterplan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Figures as published, from the scores they were made of. */
class AgreementTests {

    /** Shrout and Fleiss (1979), table 2: six targets judged by four judges. */
    private static final double[][] SHROUT_AND_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    @Test
    void givesTheIntraclassCorrelationOfShroutAndFleiss() {
        assertThat(IntraclassCorrelation.of(SHROUT_AND_FLEISS)).isCloseTo(0.29, within(0.005));
    }

    /** The example in the manual of R's package psych, {@code cohen.kappa}: weighted κ 0.68. */
    @Test
    void givesTheWeightedKappaOfRsPsych() {
        double[] one = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        double[] other = {1, 3, 1, 6, 1, 5, 5, 6, 7};

        assertThat(WeightedKappa.of(one, other)).isCloseTo(0.68, within(0.005));
        assertThat(WeightedKappa.of(other, one)).isCloseTo(0.68, within(0.005));
    }

    /** The same by the definition: a table of how often each pair of scores came up, and squared distances as weights. */
    @Test
    void isTheKappaOfTheTableOfPairs() {
        double[] one = {0, 1, 1, 2, 2, 2, 3, 4, 4, 0, 3, 1};
        double[] other = {0, 1, 2, 2, 1, 3, 3, 4, 3, 1, 3, 1};

        assertThat(WeightedKappa.of(one, other)).isCloseTo(byTable(one, other, 5), within(1e-12));
    }

    private static double byTable(double[] one, double[] other, int categories) {
        var n = one.length;
        var disagreement = 0.0;
        var byChance = 0.0;
        for (var i = 0; i < categories; i++) {
            for (var j = 0; j < categories; j++) {
                var weight = (double) (i - j) * (i - j);
                var both = 0;
                for (var at = 0; at < n; at++) {
                    both += one[at] == i && other[at] == j ? 1 : 0;
                }
                disagreement += weight * both / n;
                byChance += weight * count(one, i) / n * count(other, j) / n;
            }
        }
        return 1 - disagreement / byChance;
    }

    private static double count(double[] scores, int category) {
        return Arrays.stream(scores).filter(score -> score == category).count();
    }

    @Test
    void isOneInFullAgreementAndNotReckonedWhereAllIsTheSame() {
        double[] same = {1, 2, 4};
        double[] flat = {2, 2, 2};

        assertThat(WeightedKappa.of(same, same)).isEqualTo(1);
        assertThat(WeightedKappa.of(flat, flat)).isNaN();
        assertThat(IntraclassCorrelation.of(new double[][] {{1, 1, 1}, {2, 2, 2}, {4, 4, 4}}))
                .isCloseTo(1, within(1e-12));
        assertThat(IntraclassCorrelation.of(new double[][] {{2, 2, 2}, {2, 2, 2}}))
                .isNaN();
    }
}
