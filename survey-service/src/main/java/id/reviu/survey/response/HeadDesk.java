package id.reviu.survey.response;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Version;
import id.reviu.survey.assignment.AssignmentChanged;
import id.reviu.survey.comment.CommentDesk;
import id.reviu.survey.comment.Note;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the head of an office say yes or no to answers before they are handed in, where the campaign wants that. */
@Service
public class HeadDesk {

    private final Cases cases;
    private final CommentDesk comments;
    private final Clock clock;

    HeadDesk(Cases cases, CommentDesk comments, Clock clock) {
        this.cases = cases;
        this.comments = comments;
        this.clock = clock;
    }

    /** Approves the answers and so hands them in. The same head again changes nothing. */
    @Transactional
    @PreAuthorize("hasRole('opd-head')")
    public ResponseView approve(ResponseId id, @Nullable Version expected) {
        var now = kept(clock.instant());
        var head = CurrentUser.get().actor();
        var found = own(id);
        var response = found.begun();
        var assignment = found.assignment();
        var approver = assignment.progress().approval().approvedBy();
        if (approver != null && approver.id().equals(head.id())) {
            return ResponseView.of(response, found.history());
        }
        found.expect(expected);
        assignment.requireOpen(now);
        var asker = assignment.approve(head, now);
        response.submit(response.answers(), asker, now);
        return cases.keep(found, response, ResponseChanged.Action.SUBMITTED, head, null, now);
    }

    /**
     * Gives the answers back to the office's officers with a reason.
     *
     * @param notes what has to be corrected at which question
     */
    @Transactional
    @PreAuthorize("hasRole('opd-head')")
    public ResponseView disapprove(ResponseId id, String reason, List<Note> notes, @Nullable Version expected) {
        var now = kept(clock.instant());
        var found = own(id);
        found.expect(expected);
        var assignment = found.assignment();
        assignment.disapprove(reason);
        comments.sayWhatToCorrect(assignment.id(), assignment.duty(), notes, now);
        return cases.keep(
                found,
                found.begun(),
                AssignmentChanged.Action.APPROVAL_REFUSED,
                CurrentUser.get().actor(),
                now);
    }

    private Case own(ResponseId id) {
        var found = cases.of(id);
        if (!CurrentUser.get().belongsTo(found.assignment().duty().opd())) {
            throw new ResponseNotYours();
        }
        return found;
    }
}
