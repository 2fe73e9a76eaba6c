package id.reviu.masterplan.programme;

import id.reviu.masterplan.change.Change;

/** A thing the plan promises. */
public record Programme(ProgrammeId id, ProgrammeFacts facts, Change last) {

    /**
     * The same programme with other facts.
     *
     * @throws ProgrammeOfAnotherPlan when they name another plan version
     */
    Programme with(ProgrammeFacts changed, Change change) {
        if (!facts.plan().equals(changed.plan())) {
            throw new ProgrammeOfAnotherPlan(facts.plan());
        }
        return new Programme(id, changed, change);
    }
}
