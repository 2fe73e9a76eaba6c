package id.reviu.survey.comment;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** Something was said at a question that the questionnaire does not have. */
final class PlacesUnknown extends Refusal {

    PlacesUnknown(List<Violation> violations) {
        super(Kind.INVALID, "comment-place-unknown", violations);
    }
}
