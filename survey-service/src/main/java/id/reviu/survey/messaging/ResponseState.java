package id.reviu.survey.messaging;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.response.Answers;
import id.reviu.survey.response.ResponseChanged;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A response that was handed in, in {@code reviu.response.v1}. */
record ResponseState(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        UUID campaign,
        String audience,
        UUID questionnaireVersion,
        @Nullable UUID assignment,
        @Nullable String opd,
        @Nullable String group,
        @Nullable String area,
        String state,
        boolean simulated,
        Answers answers,
        @Nullable Instant submittedAt,
        @Nullable Actor submittedBy,
        @Nullable Actor verifiedBy,
        @Nullable Instant verifiedAt) {

    static final String TOPIC = "reviu.response.v1";

    static ResponseState of(ResponseChanged changed) {
        var response = changed.response();
        var origin = response.origin();
        var standing = response.standing();
        return new ResponseState(
                response.id().value(),
                response.version(),
                changed.action().text(),
                changed.actor(),
                changed.at(),
                origin.campaign().value(),
                origin.source().audience(),
                origin.questionnaireVersion(),
                origin.assignment(),
                origin.opd(),
                origin.group(),
                origin.area(),
                standing.state().text(),
                origin.simulated(),
                response.answers(),
                standing.submittedAt(),
                standing.submittedBy(),
                standing.verifiedBy(),
                standing.verifiedAt());
    }
}
