package id.reviu.survey.response;

import java.util.UUID;

/** Which response; made by whoever answers, so that a repeated request is one response. */
public record ResponseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
