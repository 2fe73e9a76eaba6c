package id.reviu.survey.response;

import id.reviu.platform.web.Version;
import id.reviu.survey.assignment.Assignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assignment, held, with its response as it was found.
 *
 * @param response null before anything was answered
 * @param history what was done to the response so far
 */
record Case(Assignment assignment, @Nullable Response response, List<Deed> history) {

    /**
     * Makes sure that the response is still the one that was read.
     *
     * @throws StaleResponse when it was changed since
     */
    void expect(@Nullable Version expected) {
        if (response != null && expected != null && expected.value() != response.version()) {
            throw new StaleResponse(ResponseView.of(response, history));
        }
    }

    /** The response, which must have been begun. */
    Response begun() {
        if (response == null) {
            throw new ResponseNotFound();
        }
        return response;
    }
}
