package id.reviu.masterplan.change;

import id.reviu.platform.problem.Refusal;
import java.util.UUID;

/** What was taken out of a draft does not come back under its old id, for its history has ended. */
public final class PartGone extends Refusal {

    private PartGone(UUID id) {
        super(Kind.GONE, "part-gone", id.toString());
    }

    /** Refuses a thing that was there and is not. */
    public static void when(boolean gone, UUID id) {
        if (gone) {
            throw new PartGone(id);
        }
    }
}
