package id.reviu.masterplan.team.web;

import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.masterplan.team.Team;
import id.reviu.masterplan.team.TeamDesk;
import id.reviu.platform.web.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/masterplan/reviews/{id}/team")
class TeamController {

    private final TeamDesk desk;

    TeamController(TeamDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<TeamView> getTeam(@PathVariable UUID id) {
        return found(desk.get(new ReviewId(id)));
    }

    @PutMapping
    ResponseEntity<TeamView> putTeam(
            @PathVariable UUID id,
            @RequestBody TeamRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable Version expected) {
        var faults = new Faults();
        var members = faults.each("/members", request.members(), (at, member) -> member.read(at, faults));
        faults.refuse();
        var review = new ReviewId(id);
        return found(Stale.showing(() -> TeamView.of(desk.get(review)), () -> desk.put(review, members, expected)));
    }

    private static ResponseEntity<TeamView> found(Team team) {
        var answer = ResponseEntity.ok();
        var last = team.last();
        return (last == null ? answer : answer.eTag(last.etag())).body(TeamView.of(team));
    }
}
