package id.reviu.masterplan.change;

import id.reviu.platform.problem.Refusal;

/** Findings or values rest on a part of the plan, so it stays. */
public final class PartInUse extends Refusal {

    public PartInUse(String name) {
        super(Kind.CONFLICT, "part-in-use", name);
    }
}
