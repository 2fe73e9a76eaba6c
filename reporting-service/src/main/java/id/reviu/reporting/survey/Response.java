package id.reviu.reporting.survey;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.campaign.Audience;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One set of answers in its latest state, as survey-service tells it.
 *
 * @param opd the office that answers; empty for stakeholders
 * @param group the stakeholder's group; empty when unknown and for offices
 * @param area the stakeholder's area; empty when unknown and for offices
 * @param state submitted, returned or verified
 * @param answers by question name
 */
public record Response(
        UUID id,
        long version,
        UUID campaign,
        Audience audience,
        UUID questionnaireVersion,
        @Nullable UUID assignment,
        String opd,
        String group,
        String area,
        String state,
        boolean simulated,
        JsonNode answers,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant verifiedAt,
        @Nullable String verifiedBy) {

    /** The state of a response whose owner has removed it: nothing can come after, and no figure counts it. */
    static final String REMOVED = "removed";

    boolean isInFigures() {
        return Basis.SUBMITTED.counts(state);
    }
}
