package id.reviu.masterplan.plan;

import id.reviu.masterplan.change.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a masterplan. Once approved it never changes; a later version may supersede it.
 *
 * @param number counts the versions of one plan from 1
 * @param basedOn the version this one was drafted from
 */
public record Plan(
        PlanId id, int number, PlanStatus status, @Nullable PlanId basedOn, PlanContent content, Change last) {

    /**
     * Refuses unless this version may still change.
     *
     * @throws PlanApproved when it is approved, or was
     */
    public void requireChangeable() {
        if (status == PlanStatus.APPROVED || status == PlanStatus.SUPERSEDED) {
            throw new PlanApproved(content.title().id(), number);
        }
    }

    /**
     * The same version with other content.
     *
     * @throws PlanApproved when it is approved, or was
     */
    Plan with(PlanContent changed, Change change) {
        requireChangeable();
        return new Plan(id, number, status, basedOn, changed, change);
    }

    /**
     * The version in force from now on.
     *
     * @throws PlanApproved when it was in force before
     * @throws PlanNotReady when it has no dimension
     */
    Plan approve(Change change) {
        requireChangeable();
        if (content.dimensions().isEmpty()) {
            throw new PlanNotReady(content.title().id());
        }
        return new Plan(id, number, PlanStatus.APPROVED, basedOn, content, change);
    }

    /** The row of a version, completed with its dimensions. */
    Plan having(List<Dimension> dimensions) {
        var complete = new PlanContent(content.code(), content.title(), content.from(), content.to(), dimensions);
        return new Plan(id, number, status, basedOn, complete, last);
    }

    /** A later version took its place. */
    Plan supersede(Change change) {
        return new Plan(id, number, PlanStatus.SUPERSEDED, basedOn, content, change);
    }
}
