package id.reviu.survey.response;

import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office's response as people see it.
 *
 * @param savedAt when its answers were last changed
 * @param returnReason why it was given back, until it is handed in again
 * @param history what was done to it, the latest last
 */
public record ResponseView(
        UUID id,
        long version,
        @Nullable UUID assignment,
        UUID campaign,
        @Nullable String opd,
        UUID questionnaireVersion,
        boolean simulated,
        ResponseState state,
        Answers answers,
        Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable Actor submittedBy,
        @Nullable String returnReason,
        @Nullable Instant verifiedAt,
        @Nullable Actor verifiedBy,
        List<Deed> history) {

    static ResponseView of(Response response, List<Deed> history) {
        var origin = response.origin();
        var standing = response.standing();
        return new ResponseView(
                response.id().value(),
                response.version(),
                origin.assignment(),
                origin.campaign().value(),
                origin.opd(),
                origin.questionnaireVersion(),
                origin.simulated(),
                standing.state(),
                response.answers(),
                response.savedAt(),
                standing.submittedAt(),
                standing.submittedBy(),
                standing.returnReason(),
                standing.verifiedAt(),
                standing.verifiedBy(),
                history);
    }
}
