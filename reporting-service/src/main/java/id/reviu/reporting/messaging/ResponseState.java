package id.reviu.reporting.messaging;

import id.reviu.platform.identity.Actor;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.survey.Response;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What this service reads of {@code reviu.response.v1}. */
record ResponseState(
        UUID id,
        long version,
        UUID campaign,
        Audience audience,
        UUID questionnaireVersion,
        @Nullable UUID assignment,
        @Nullable String opd,
        @Nullable String group,
        @Nullable String area,
        String state,
        boolean simulated,
        JsonNode answers,
        @Nullable Instant submittedAt,
        @Nullable Actor submittedBy,
        @Nullable Actor verifiedBy,
        @Nullable Instant verifiedAt) {

    Response response() {
        return new Response(
                id,
                version,
                campaign,
                audience,
                questionnaireVersion,
                assignment,
                text(opd),
                text(group),
                text(area),
                state,
                simulated,
                answers,
                submittedAt,
                RealisationState.name(submittedBy),
                verifiedAt,
                RealisationState.name(verifiedBy));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
