package id.reviu.masterplan.recommendation;

import id.reviu.masterplan.ground.Ground;
import id.reviu.platform.identity.Actor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the OPD has done about a recommendation, as of its last report.
 *
 * @param progress percent, 0 to 100
 * @param narrative the OPD's account of it; null before the first report
 * @param evidence what shows it
 * @param claimedBy who of the OPD reported it done
 * @param verifiedBy who confirmed that; never the same person
 */
public record FollowUp(
        int progress,
        @Nullable String narrative,
        List<Ground> evidence,
        @Nullable Actor claimedBy,
        @Nullable Actor verifiedBy) {

    /** Nothing yet. */
    static final FollowUp NONE = new FollowUp(0, null, List.of(), null, null);

    static final int ALL = 100;

    public FollowUp {
        evidence = List.copyOf(evidence);
    }

    /** Under way. */
    static FollowUp reported(int progress, String narrative, List<Ground> evidence) {
        return new FollowUp(progress, narrative, evidence, null, null);
    }

    /** Done, as somebody of the OPD says. */
    static FollowUp claimed(String narrative, List<Ground> evidence, Actor by) {
        return new FollowUp(ALL, narrative, evidence, by, null);
    }

    FollowUp confirmed(Actor by) {
        return new FollowUp(progress, narrative, evidence, claimedBy, by);
    }

    FollowUp refused() {
        return new FollowUp(progress, narrative, evidence, claimedBy, null);
    }

    boolean says(int percent, String account, List<Ground> shown) {
        return progress == percent && account.equals(narrative) && Objects.equals(evidence, shown);
    }
}
