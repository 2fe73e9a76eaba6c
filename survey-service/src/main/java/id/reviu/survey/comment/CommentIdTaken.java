package id.reviu.survey.comment;

import id.reviu.platform.problem.Refusal;

/** Something else was said under this id. */
final class CommentIdTaken extends Refusal {

    CommentIdTaken() {
        super(Kind.CONFLICT, "comment-id-taken");
    }
}
