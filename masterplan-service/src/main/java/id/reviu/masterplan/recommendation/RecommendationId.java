package id.reviu.masterplan.recommendation;

import java.util.UUID;

/** Names a recommendation. */
public record RecommendationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
