package id.reviu.survey.response;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.problem.Violation;
import id.reviu.platform.web.Version;
import id.reviu.survey.assignment.AssignmentChanged;
import id.reviu.survey.assignment.AssignmentId;
import id.reviu.survey.evidence.EvidenceFiles;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Takes an office's answers from its officers. */
@Service
public class AnswerDesk {

    private final Cases cases;
    private final Forms forms;
    private final EvidenceFiles evidence;
    private final Clock clock;

    AnswerDesk(Cases cases, Forms forms, EvidenceFiles evidence, Clock clock) {
        this.cases = cases;
        this.forms = forms;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * A response as it is now.
     *
     * @param created whether this request made it
     */
    public record Saved(ResponseView view, boolean created) {}

    /** Keeps unfinished answers. What is missing or out of bounds may stay so; what is no answer at all is refused. */
    @Transactional
    @PreAuthorize("hasRole('opd-officer')")
    public Saved saveDraft(ResponseId id, AssignmentId assignmentId, JsonNode given, @Nullable Version expected) {
        var now = kept(clock.instant());
        var actor = CurrentUser.get().actor();
        var found = cases.own(assignmentId, id);
        var assignment = found.assignment();
        var checked = forms.of(assignment.duty().questionnaireVersion())
                .draft(given, assignment.duty().programmes());
        var stored = found.response();
        if (stored != null && checked.accepted() && stored.isDraftOf(checked.answers())) {
            return new Saved(ResponseView.of(stored, found.history()), false);
        }
        var begins = assignment.work(id.value());
        found.expect(expected);
        assignment.requireOpen(now);
        checked.accept();
        if (stored == null) {
            var begun = Response.begun(id, Origin.of(assignment), checked.answers(), now);
            return new Saved(cases.keep(found, begun, begins, actor, now), true);
        }
        stored.draft(checked.answers(), now);
        return new Saved(cases.keep(found, stored, begins, actor, now), false);
    }

    /** Hands finished answers in. The same answers again are the same submission; others are refused. */
    @Transactional
    @PreAuthorize("hasRole('opd-officer')")
    public ResponseView submit(ResponseId id, AssignmentId assignmentId, JsonNode given, @Nullable Version expected) {
        var now = kept(clock.instant());
        var actor = CurrentUser.get().actor();
        var found = cases.own(assignmentId, id);
        var assignment = found.assignment();
        var checked = forms.of(assignment.duty().questionnaireVersion())
                .submission(given, assignment.duty().programmes(), now);
        if (assignment.handedIn()) {
            return again(found, checked);
        }
        found.expect(expected);
        assignment.requireOpen(now);
        checked.accept();
        requireFiles(checked.files(), assignmentId);
        var response = found.response();
        if (response == null) {
            response = Response.handedIn(id, Origin.of(assignment), checked.answers(), actor, now);
        } else {
            response.submit(checked.answers(), actor, now);
        }
        assignment.submit(id.value(), actor, now);
        return cases.keep(found, response, ResponseChanged.Action.SUBMITTED, actor, null, now);
    }

    /**
     * Asks the office's head to approve finished answers. They stay a draft; the same answers again are the same asking, and a
     * change of them takes it back.
     */
    @Transactional
    @PreAuthorize("hasRole('opd-officer')")
    public ResponseView askForApproval(
            ResponseId id, AssignmentId assignmentId, JsonNode given, @Nullable Version expected) {
        var now = kept(clock.instant());
        var actor = CurrentUser.get().actor();
        var found = cases.own(assignmentId, id);
        var assignment = found.assignment();
        var checked = forms.of(assignment.duty().questionnaireVersion())
                .submission(given, assignment.duty().programmes(), now);
        var stored = found.response();
        if (stored != null
                && assignment.progress().approval().isAwaited()
                && checked.accepted()
                && stored.isDraftOf(checked.answers())) {
            return ResponseView.of(stored, found.history());
        }
        found.expect(expected);
        assignment.requireOpen(now);
        checked.accept();
        requireFiles(checked.files(), assignmentId);
        assignment.askForApproval(id.value(), actor, now);
        if (stored == null) {
            stored = Response.begun(id, Origin.of(assignment), checked.answers(), now);
        } else {
            stored.draft(checked.answers(), now);
        }
        return cases.keep(found, stored, AssignmentChanged.Action.APPROVAL_ASKED, actor, now);
    }

    private static ResponseView again(Case found, Checked checked) {
        if (checked.accepted() && found.begun().holds(checked.answers())) {
            return ResponseView.of(found.begun(), found.history());
        }
        throw new SubmittedDifferently();
    }

    /** Answers may name only files that were put to the same assignment. */
    private void requireFiles(Map<String, String> places, AssignmentId assignment) {
        if (places.isEmpty()) {
            return;
        }
        var known = evidence.among(assignment, places.values());
        var unknown = places.entrySet().stream()
                .filter(file -> !known.contains(file.getValue()))
                .map(file -> new Violation(file.getKey(), "evidence-unknown"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new AnswersRefused(unknown);
        }
    }
}
