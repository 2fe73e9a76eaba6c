package id.reviu.masterplan.amendment;

import org.jspecify.annotations.Nullable;

/**
 * The change that an amendment asks for.
 *
 * @param code of the part in the version in force; of a new part, the code it gets
 * @param into code of the programme that takes a merged one over
 * @param year of a target
 * @param wanted what should be said
 * @param was what the version in force said where something else is wanted
 */
public record PlanChange(
        Deed deed,
        Part part,
        String code,
        @Nullable String into,
        @Nullable Integer year,
        Wanted wanted,
        Wanted was) {

    PlanChange was(Wanted found) {
        return new PlanChange(deed, part, code, into, year, wanted, found);
    }

    /** Whether it asks for the same. */
    boolean asks(PlanChange other) {
        return other.was(was).equals(this);
    }
}
