package id.reviu.survey.response;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which responses are wanted; null is all.
 *
 * @param opd those of one office
 */
public record WantedResponses(
        @Nullable String opd,
        @Nullable UUID campaign,
        @Nullable ResponseState state,
        ResponseOrder order) {

    /** The same of one office alone, whatever was asked for. */
    WantedResponses of(String office) {
        return new WantedResponses(office, campaign, state, order);
    }
}
