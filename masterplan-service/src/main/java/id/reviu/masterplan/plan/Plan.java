package id.reviu.masterplan.plan;

import id.reviu.masterplan.change.Change;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a masterplan: drafted, proposed to the council, approved, and one day superseded by the next. Only a draft changes.
 *
 * @param number counts the versions of one plan from 1
 * @param basedOn the version this one was drafted from
 * @param standing how far it came on its way into force
 */
public record Plan(
        PlanId id,
        int number,
        PlanStatus status,
        @Nullable PlanId basedOn,
        PlanContent content,
        Standing standing,
        Change last) {

    /**
     * Refuses unless this version may still change.
     *
     * @throws PlanApproved when it is approved, or was
     * @throws PlanProposed while it lies before the council
     */
    public void requireChangeable() {
        requireNotApproved();
        if (status == PlanStatus.PROPOSED) {
            throw new PlanProposed(content.title().id(), number);
        }
    }

    private void requireNotApproved() {
        if (status == PlanStatus.APPROVED || status == PlanStatus.SUPERSEDED) {
            throw new PlanApproved(content.title().id(), number);
        }
    }

    /**
     * The same version with other content.
     *
     * @throws PlanApproved when it is approved, or was
     * @throws PlanProposed while it lies before the council
     */
    Plan with(PlanContent changed, Change change) {
        requireChangeable();
        return new Plan(id, number, status, basedOn, changed, standing, change);
    }

    /** A draft of the next version, which says what this one says. */
    Plan next(PlanId draft, int nextNumber, Change change) {
        return new Plan(draft, nextNumber, PlanStatus.DRAFT, id, content, Standing.NONE, change);
    }

    /**
     * Put before the council by the author of the change.
     *
     * @throws PlanApproved when it is approved, or was
     * @throws PlanProposed when it lies there already
     * @throws PlanNotReady when it has no dimension
     */
    Plan propose(Change change) {
        requireChangeable();
        requireReady();
        return new Plan(id, number, PlanStatus.PROPOSED, basedOn, content, standing.proposed(change.actor()), change);
    }

    /**
     * The council wants it mended.
     *
     * @throws PlanNotProposed unless it lies before the council
     */
    Plan giveBack(String why, Change change) {
        requireProposed();
        return new Plan(id, number, PlanStatus.DRAFT, basedOn, content, standing.returned(why), change);
    }

    /**
     * The first version of its plan in force.
     *
     * @throws PlanApproved when it was in force before
     * @throws PlanNotReady when it has no dimension
     */
    Plan approve(@Nullable Decision decision, LocalDate from, Change change) {
        requireNotApproved();
        requireReady();
        return new Plan(id, number, PlanStatus.APPROVED, basedOn, content, standing.inForce(decision, from), change);
    }

    /**
     * Refuses unless the author may put this version in the place of the one in force.
     *
     * @throws PlanNotProposed unless it lies before the council
     * @throws OwnProposal when the author proposed it
     */
    void requireApprovableBy(String author) {
        requireNotApproved();
        requireProposed();
        var proposer = standing.proposedBy();
        if (proposer != null && proposer.id().equals(author)) {
            throw new OwnProposal(proposer.name());
        }
    }

    private void requireProposed() {
        if (status != PlanStatus.PROPOSED) {
            throw new PlanNotProposed(content.title().id(), number, status);
        }
    }

    private void requireReady() {
        if (content.dimensions().isEmpty()) {
            throw new PlanNotReady(content.title().id());
        }
    }

    /** The row of a version, completed with its dimensions. */
    Plan having(List<Dimension> dimensions) {
        var complete = new PlanContent(content.code(), content.title(), content.from(), content.to(), dimensions);
        return new Plan(id, number, status, basedOn, complete, standing, last);
    }

    /** A later version takes its place on that day. */
    Plan supersede(LocalDate on, Change change) {
        return new Plan(id, number, PlanStatus.SUPERSEDED, basedOn, content, standing.until(on), change);
    }
}
