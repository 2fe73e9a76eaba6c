package id.reviu.masterplan.assessment;

/**
 * Cohen's weighted κ with quadratic weights, for two assessors.
 *
 * <p>κ = 1 − D/E, where D is the mean squared distance of the two scores of a leaf, and E that of every score of the one to
 * every score of the other, which is what chance would bring. 1 is full agreement, 0 no more than by chance.
 *
 * <p>Source: J. Cohen, Weighted kappa, Psychological Bulletin 70 (1968) 213–220; the quadratic weights as in J. L. Fleiss
 * and J. Cohen, Educational and Psychological Measurement 33 (1973) 613–619.
 */
final class WeightedKappa {

    private WeightedKappa() {}

    /** NaN where both gave everything the same one score, so that chance alone agrees fully. */
    static double of(double[] one, double[] other) {
        var observed = 0.0;
        var expected = 0.0;
        for (var i = 0; i < one.length; i++) {
            observed += square(one[i] - other[i]);
            for (var score : other) {
                expected += square(one[i] - score);
            }
        }
        return 1 - observed * one.length / expected;
    }

    private static double square(double distance) {
        return distance * distance;
    }
}
