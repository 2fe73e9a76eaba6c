package id.reviu.masterplan.review;

/**
 * Something that should hold before a review enters a phase.
 *
 * @param phase that it opens
 * @param code its name, in kebab case
 * @param met whether it holds
 * @param waivable whether an administrator may go on without it, with a reason
 * @param n how many there are of what it counts, or of what is missing
 */
public record Condition(Phase phase, String code, boolean met, boolean waivable, int n) {

    static Condition waivable(Phase phase, String code, boolean met, int n) {
        return new Condition(phase, code, met, true, n);
    }

    static Condition strict(Phase phase, String code, boolean met, int n) {
        return new Condition(phase, code, met, false, n);
    }
}
