package id.reviu.masterplan.team;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.review.ReviewDesk;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.web.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names the people who carry a review. */
@Service
public class TeamDesk {

    private final Teams teams;
    private final ReviewDesk reviews;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    TeamDesk(Teams teams, ReviewDesk reviews, Turns turns, Changes changes, ApplicationEventPublisher events) {
        this.teams = teams;
        this.reviews = reviews;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** The team of a review; empty while nobody was named. */
    @Transactional(readOnly = true)
    @EveryRole
    public Team get(ReviewId review) {
        reviews.get(review);
        return teams.of(review);
    }

    /** Makes the team what is said. The same team again changes nothing. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Team put(ReviewId review, List<Member> members, @Nullable Version expected) {
        turns.take("team", review);
        reviews.get(review).requireOpen();
        var team = teams.of(review);
        var last = team.last();
        if (last != null && team.members().equals(members)) {
            return team;
        }
        if (last == null) {
            Stale.unlessNew(expected);
        } else {
            Stale.unless(expected, last);
        }
        check(members);
        var changed = new Team(review, members, last == null ? changes.first("named") : changes.after(last, "changed"));
        teams.save(changed);
        events.publishEvent(new TeamChanged(changed));
        return changed;
    }

    private static void check(List<Member> members) {
        var faults = new Faults();
        var leads = 0;
        for (var i = 0; i < members.size(); i++) {
            var member = members.get(i);
            if (member.part() == Part.LEAD) {
                faults.when(member.username() == null, "/members/" + i + "/username", "lead-signs-in");
                faults.when(++leads > 1, "/members/" + i + "/part", "one-lead");
            }
        }
        faults.refuse();
    }
}
