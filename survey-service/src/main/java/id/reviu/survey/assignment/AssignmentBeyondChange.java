package id.reviu.survey.assignment;

import id.reviu.platform.problem.Refusal;

/** The response was handed in, so it is not to be changed now. */
public final class AssignmentBeyondChange extends Refusal {

    public AssignmentBeyondChange(AssignmentState state) {
        super(Kind.CONFLICT, "assignment-beyond-change", state.text());
    }
}
