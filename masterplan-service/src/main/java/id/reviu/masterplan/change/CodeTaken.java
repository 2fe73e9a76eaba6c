package id.reviu.masterplan.change;

import id.reviu.platform.problem.Refusal;

/** Another thing of the same kind already has this code. */
public final class CodeTaken extends Refusal {

    public CodeTaken(String code) {
        super(Kind.CONFLICT, "code-taken", code);
    }
}
