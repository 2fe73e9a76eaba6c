package id.reviu.survey.assignment;

import id.reviu.platform.problem.Refusal;

/** The assignment was changed since it was read. */
final class StaleAssignment extends Refusal {

    private final transient AssignmentSummary current;

    StaleAssignment(AssignmentSummary current) {
        super(Kind.STALE, "assignment-stale");
        this.current = current;
    }

    @Override
    public Object current() {
        return current;
    }
}
