package id.reviu.masterplan.change;

import id.reviu.platform.problem.Refusal;

/** There is no such thing, or not for this person. */
public final class Unknown extends Refusal {

    /**
     * @param kind what was looked for, as in {@code problem.<kind>-not-found}
     * @param id what it was looked for by
     */
    public Unknown(String kind, Object id) {
        super(Kind.NOT_FOUND, kind + "-not-found", String.valueOf(id));
    }
}
