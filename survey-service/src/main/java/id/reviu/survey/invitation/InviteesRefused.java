package id.reviu.survey.invitation;

import id.reviu.platform.problem.Refusal;
import id.reviu.survey.xlsform.Problem;
import java.util.List;

/** The list was read, and has faults; nobody was added. */
public final class InviteesRefused extends Refusal {

    private final transient List<Problem> problems;

    InviteesRefused(List<Problem> problems) {
        super(Kind.INVALID, "invitees-refused", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** Everything that has to be mended, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
