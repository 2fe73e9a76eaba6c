package id.reviu.masterplan.assessment;

import id.reviu.masterplan.ground.Claim;
import java.util.List;

/** The OPD's score of a leaf with the evidence it offers, before that is looked into. */
public record ScoreClaim(Score score, List<Claim> evidence) {

    public ScoreClaim {
        evidence = List.copyOf(evidence);
    }
}
