package id.reviu.masterplan.programme;

import id.reviu.masterplan.change.Change;

/**
 * A thing the plan promises.
 *
 * @param origin the id it had in the first plan version that has it, by which it is the same in all of them
 */
public record Programme(ProgrammeId id, ProgrammeId origin, ProgrammeFacts facts, Change last) {

    /**
     * The same programme with other facts.
     *
     * @throws ProgrammeOfAnotherPlan when they name another plan version
     */
    Programme with(ProgrammeFacts changed, Change change) {
        if (!facts.plan().equals(changed.plan())) {
            throw new ProgrammeOfAnotherPlan(facts.plan());
        }
        return new Programme(id, origin, changed, change);
    }
}
