package id.reviu.local.demo;

import tools.jackson.databind.JsonNode;

/**
 * What the suite answered.
 *
 * @param status the HTTP status
 * @param body the JSON, missing when there was none
 */
record Answer(int status, JsonNode body) {

    boolean isGood() {
        return status / 100 == 2;
    }

    /** The sentence of a problem detail. */
    String problem() {
        var detail = body.path("detail").asString("");
        var errors = body.path("errors");
        return status + " " + body.path("title").asString("") + " " + detail
                + (errors.isMissingNode() ? "" : " " + errors);
    }
}
