package id.reviu.survey.assignment;

import id.reviu.platform.problem.Refusal;

/** There is no such assignment. */
public final class AssignmentNotFound extends Refusal {

    public AssignmentNotFound() {
        super(Kind.NOT_FOUND, "assignment-not-found");
    }
}
