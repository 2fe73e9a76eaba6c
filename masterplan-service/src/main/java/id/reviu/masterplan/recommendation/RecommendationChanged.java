package id.reviu.masterplan.recommendation;

/** A recommendation was written, sent, answered, followed up, judged or withdrawn. */
public record RecommendationChanged(Recommendation recommendation) {}
