package id.reviu.masterplan.team.web;

import id.reviu.masterplan.team.Member;
import id.reviu.masterplan.team.Team;
import java.util.List;
import java.util.UUID;

/**
 * A team as readers get it.
 *
 * @param version 0 while nobody was named
 */
record TeamView(UUID review, long version, List<Member> members) {

    static TeamView of(Team team) {
        var last = team.last();
        return new TeamView(team.review().value(), last == null ? 0 : last.version(), team.members());
    }
}
