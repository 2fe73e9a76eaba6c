package id.reviu.masterplan.assessment;

import id.reviu.platform.identity.Actor;
import id.reviu.platform.web.Version;
import java.time.Instant;
import java.util.List;

/**
 * What one assessor gives. It has versions of its own, so that assessors do not get into each other's way.
 *
 * @param handedIn from then on it does not change, unless the assessment goes back to the OPD
 */
public record Sheet(Actor by, List<Score> scores, boolean handedIn, long version, Instant at) {

    public Sheet {
        scores = List.copyOf(scores);
    }

    /** Its entity tag. */
    public String etag() {
        return new Version(version).etag();
    }

    /**
     * The same with other scores.
     *
     * @throws SheetHandedIn once it is handed in
     */
    Sheet with(List<Score> changed, Instant now) {
        if (handedIn) {
            throw new SheetHandedIn();
        }
        return new Sheet(by, changed, false, version + 1, now);
    }

    Sheet handIn(Instant now) {
        return new Sheet(by, scores, true, version + 1, now);
    }
}
