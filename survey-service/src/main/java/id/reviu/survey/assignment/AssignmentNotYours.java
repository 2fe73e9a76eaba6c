package id.reviu.survey.assignment;

import id.reviu.platform.problem.Refusal;

/** The assignment is another office's, or this person works for no single office. */
public final class AssignmentNotYours extends Refusal {

    public AssignmentNotYours() {
        super(Kind.FORBIDDEN, "assignment-not-yours");
    }
}
