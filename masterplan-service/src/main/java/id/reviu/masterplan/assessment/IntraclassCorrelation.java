package id.reviu.masterplan.assessment;

import java.util.Arrays;

/**
 * The intraclass correlation ICC(2,1), for any number of assessors: two-way random effects, absolute agreement, of a single
 * assessor's score.
 *
 * <p>ICC = (B − E) / (B + (k − 1) E + k (J − E) / n) with the mean squares between leaves B, between assessors J and of the
 * rest E, for n leaves and k assessors.
 *
 * <p>Source: P. E. Shrout and J. L. Fleiss, Intraclass correlations, Psychological Bulletin 86 (1979) 420–428.
 */
final class IntraclassCorrelation {

    private IntraclassCorrelation() {}

    /**
     * NaN where every score is the same.
     *
     * @param scores by leaf, then by assessor
     */
    static double of(double[][] scores) {
        var n = scores.length;
        var k = scores[0].length;
        var all =
                Arrays.stream(scores).flatMapToDouble(Arrays::stream).average().orElseThrow();
        var total = 0.0;
        var betweenLeaves = 0.0;
        for (var row : scores) {
            betweenLeaves += k * square(Arrays.stream(row).average().orElseThrow() - all);
            total += Arrays.stream(row).map(score -> square(score - all)).sum();
        }
        var betweenAssessors = 0.0;
        for (var assessor = 0; assessor < k; assessor++) {
            var at = assessor;
            var mean =
                    Arrays.stream(scores).mapToDouble(row -> row[at]).average().orElseThrow();
            betweenAssessors += n * square(mean - all);
        }
        var rest = (total - betweenLeaves - betweenAssessors) / ((n - 1) * (k - 1));
        var b = betweenLeaves / (n - 1);
        var j = betweenAssessors / (k - 1);
        return (b - rest) / (b + (k - 1) * rest + k * (j - rest) / n);
    }

    private static double square(double distance) {
        return distance * distance;
    }
}
