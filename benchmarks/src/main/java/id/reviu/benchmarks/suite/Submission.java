package id.reviu.benchmarks.suite;

import java.util.UUID;

/**
 * A filled-in OPD questionnaire, ready to be sent.
 *
 * @param officer who sends it
 * @param opd whose answers they are
 * @param campaign what it answers
 * @param response the id that the client made
 * @param body the JSON
 */
record Submission(String officer, String opd, UUID campaign, UUID response, byte[] body) {
    String path() {
        return "/api/survey/responses/" + response + "/submission";
    }
}
