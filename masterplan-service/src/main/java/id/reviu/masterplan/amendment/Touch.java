package id.reviu.masterplan.amendment;

import java.util.UUID;

/**
 * A place in the plan that an amendment changes.
 *
 * @param origin of the part, the same in every version
 * @param field empty for the whole part; a target is {@code targets/<year>}
 */
record Touch(Part part, UUID origin, String field) {

    static final String WHOLE = "";

    /** Whether both change the same. */
    boolean meets(Touch other) {
        return part == other.part
                && origin.equals(other.origin)
                && (field.equals(WHOLE) || other.field.equals(WHOLE) || field.equals(other.field));
    }
}
