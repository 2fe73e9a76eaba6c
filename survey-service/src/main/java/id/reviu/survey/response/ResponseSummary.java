package id.reviu.survey.response;

import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office's response in a list, without its answers. */
public record ResponseSummary(
        UUID id,
        long version,
        UUID campaign,
        UUID assignment,
        String opd,
        String opdName,
        boolean simulated,
        ResponseState state,
        Instant submittedAt,
        @Nullable Actor submittedBy,
        @Nullable Instant verifiedAt,
        @Nullable Actor verifiedBy) {}
