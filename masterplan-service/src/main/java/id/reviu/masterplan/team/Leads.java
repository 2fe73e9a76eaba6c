package id.reviu.masterplan.team;

import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.identity.CurrentUser;
import org.springframework.stereotype.Component;

/** Knows who leads which review. */
@Component
public class Leads {

    private final Teams teams;

    Leads(Teams teams) {
        this.teams = teams;
    }

    /** Whether the person at work is an administrator, or leads the review. */
    public boolean mayLead(ReviewId review) {
        var user = CurrentUser.get();
        return user.is("administrator")
                || user.is("reviewer")
                        && teams.of(review)
                                .lead()
                                .filter(user.username()::equals)
                                .isPresent();
    }

    /**
     * Refuses everybody else.
     *
     * @throws NotTheLead unless the person at work is an administrator, or leads the review
     */
    public void require(ReviewId review) {
        if (!mayLead(review)) {
            throw new NotTheLead();
        }
    }
}
