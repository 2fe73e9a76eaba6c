package id.reviu.masterplan.recommendation;

import id.reviu.masterplan.finding.Finding;
import id.reviu.masterplan.indicator.Realisation;
import java.util.List;

/**
 * A recommendation with what readers want to see beside it.
 *
 * @param opdName name of the OPD it is addressed to
 * @param findings what it rests on, in its order
 * @param overdue whether something is left to do although the day has passed
 * @param today realisations of today that the OPD's evidence points to
 */
public record RecommendationEntry(
        Recommendation recommendation,
        String opdName,
        List<Finding> findings,
        boolean overdue,
        List<Realisation> today) {}
