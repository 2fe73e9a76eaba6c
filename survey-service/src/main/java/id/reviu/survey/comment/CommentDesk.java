package id.reviu.survey.comment;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.problem.Violation;
import id.reviu.platform.web.Page;
import id.reviu.survey.assignment.AssignmentDesk;
import id.reviu.survey.assignment.AssignmentId;
import id.reviu.survey.assignment.Duty;
import id.reviu.survey.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who read an office's answers, and the office itself, talk about them. */
@Service
public class CommentDesk {

    private static final String READERS = "hasAnyRole('administrator', 'reviewer', 'opd-officer', 'opd-head')";

    private final Comments comments;
    private final AssignmentDesk assignments;
    private final Questionnaires questionnaires;
    private final Clock clock;

    CommentDesk(Comments comments, AssignmentDesk assignments, Questionnaires questionnaires, Clock clock) {
        this.comments = comments;
        this.assignments = assignments;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /** What was said about an assignment's answers, the latest last. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Page<Comment> list(AssignmentId assignment, long after, int limit) {
        var found = assignments.find(assignment);
        return Page.of(comments.of(found.id(), after, limit + 1), limit, each -> String.valueOf(each.number()));
    }

    /**
     * Says something. The same again is said once.
     *
     * @param question the question that is meant; null for all of them
     * @throws PlacesUnknown when the questionnaire has no such question
     * @throws CommentIdTaken when something else was said under this id
     */
    @Transactional
    @PreAuthorize(READERS)
    public Comment say(AssignmentId assignment, UUID id, @Nullable String question, String words) {
        var found = assignments.find(assignment);
        var author = CurrentUser.get().actor();
        if (question != null) {
            var places = places(found.questionnaireVersion(), found.programmes().size());
            if (!places.has(question)) {
                throw new PlacesUnknown(List.of(new Violation("/question", "comment-place-unknown", question)));
            }
        }
        comments.add(id, found.id(), found.opd(), question, words, false, author, kept(clock.instant()));
        return comments.find(found.id(), id)
                .filter(kept -> kept.repeats(question, words, author))
                .orElseThrow(CommentIdTaken::new);
    }

    /**
     * Says, with a return and in its transaction, what has to be corrected at which question.
     *
     * @throws PlacesUnknown when the questionnaire has no such question
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sayWhatToCorrect(AssignmentId assignment, Duty duty, List<Note> notes, Instant now) {
        if (notes.isEmpty()) {
            return;
        }
        var places = places(duty.questionnaireVersion(), duty.programmes().size());
        var unknown = new ArrayList<Violation>();
        for (int i = 0; i < notes.size(); i++) {
            if (!places.has(notes.get(i).question())) {
                unknown.add(new Violation(
                        "/notes/" + i, "comment-place-unknown", notes.get(i).question()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new PlacesUnknown(unknown);
        }
        var author = CurrentUser.get().actor();
        for (var note : notes) {
            comments.add(
                    UUID.randomUUID(),
                    assignment.value(),
                    duty.opd(),
                    note.question(),
                    note.words(),
                    true,
                    author,
                    now);
        }
    }

    private Places places(UUID questionnaireVersion, int programmes) {
        return new Places(questionnaires.version(questionnaireVersion).definition(), programmes);
    }
}
