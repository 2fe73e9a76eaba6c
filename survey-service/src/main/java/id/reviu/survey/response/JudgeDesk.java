package id.reviu.survey.response;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Version;
import id.reviu.survey.comment.CommentDesk;
import id.reviu.survey.comment.Note;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verifies what offices handed in, or gives it back. */
@Service
public class JudgeDesk {

    private final Cases cases;
    private final CommentDesk comments;
    private final Clock clock;

    JudgeDesk(Cases cases, CommentDesk comments, Clock clock) {
        this.cases = cases;
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * Gives a response back for correction. The same reason again changes nothing.
     *
     * @param notes what has to be corrected at which question
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public ResponseView giveBack(ResponseId id, String reason, List<Note> notes, @Nullable Version expected) {
        var now = kept(clock.instant());
        var found = cases.of(id);
        var response = found.begun();
        var standing = response.standing();
        if (standing.state() == ResponseState.RETURNED && reason.equals(standing.returnReason())) {
            return ResponseView.of(response, found.history());
        }
        found.expect(expected);
        found.assignment().giveBack(reason, now);
        response.giveBack(reason);
        comments.sayWhatToCorrect(found.assignment().id(), found.assignment().duty(), notes, now);
        return cases.keep(
                found,
                response,
                ResponseChanged.Action.RETURNED,
                CurrentUser.get().actor(),
                reason,
                now);
    }

    /** Accepts a response; whoever handed it in may not. The same verifier again changes nothing. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public ResponseView verify(ResponseId id, @Nullable Version expected) {
        var now = kept(clock.instant());
        var actor = CurrentUser.get().actor();
        var found = cases.of(id);
        var response = found.begun();
        var verifier = response.standing().verifiedBy();
        if (verifier != null && verifier.id().equals(actor.id())) {
            return ResponseView.of(response, found.history());
        }
        found.expect(expected);
        found.assignment().verify(actor);
        response.verify(actor, now);
        return cases.keep(found, response, ResponseChanged.Action.VERIFIED, actor, null, now);
    }
}
