package id.reviu.survey.response;

import id.reviu.platform.identity.Actor;
import id.reviu.platform.identity.CurrentUser;
import id.reviu.survey.assignment.Assignment;
import id.reviu.survey.assignment.AssignmentChanged;
import id.reviu.survey.assignment.AssignmentId;
import id.reviu.survey.assignment.AssignmentNotYours;
import id.reviu.survey.assignment.Assignments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Opens and closes the file on one assignment. Everything is decided while the assignment's row is held, so two devices,
 * two officers or a closing campaign cannot both be right.
 */
@Component
class Cases {

    private final Assignments assignments;
    private final Responses responses;
    private final ApplicationEventPublisher events;

    Cases(Assignments assignments, Responses responses, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.responses = responses;
        this.events = events;
    }

    /**
     * The assignment of this person's own office.
     *
     * @throws AssignmentNotYours when it is another office's
     * @throws ResponseElsewhere when it is answered under another id
     */
    Case own(AssignmentId id, ResponseId meant) {
        var assignment = assignments.lock(id);
        if (!CurrentUser.get().belongsTo(assignment.duty().opd())) {
            throw new AssignmentNotYours();
        }
        var existing = assignment.progress().response();
        if (existing == null) {
            return new Case(assignment, null, List.of());
        }
        if (!existing.equals(meant.value())) {
            throw new ResponseElsewhere(new ResponseId(existing));
        }
        return with(assignment, meant);
    }

    /** The assignment that a response answers. */
    Case of(ResponseId id) {
        if (require(id).origin().source() instanceof Origin.Office office) {
            return with(assignments.lock(office.assignment()), id);
        }
        throw new ResponseNotFound();
    }

    private Case with(Assignment assignment, ResponseId id) {
        var response = require(id);
        return new Case(assignment, response, historyOf(response));
    }

    private Response require(ResponseId id) {
        return responses.ofOffice(id).orElseThrow(() -> responses.missing(id));
    }

    /** What was done to a response; a draft that was never handed in has no history to look for. */
    List<Deed> historyOf(Response response) {
        return response.standing().submittedAt() == null ? List.of() : responses.history(response.id());
    }

    /** Keeps a draft, and says so when the office has only now begun. */
    ResponseView keep(Case before, Response draft, boolean begins, Actor actor, Instant now) {
        if (before.response() != null) {
            responses.save(draft);
        } else if (!responses.add(draft)) {
            throw new ResponseIdTaken();
        }
        if (begins) {
            assignments.save(before.assignment(), now);
            events.publishEvent(new AssignmentChanged(before.assignment(), AssignmentChanged.Action.BEGUN, actor, now));
        }
        return ResponseView.of(draft, before.history());
    }

    /** Keeps what was done to a response, in its history too, and tells of it. */
    ResponseView keep(
            Case before,
            Response response,
            ResponseChanged.Action action,
            Actor actor,
            @Nullable String reason,
            Instant now) {
        var deed = new Deed(response.version(), action.text(), actor, now, reason);
        if (before.response() != null) {
            responses.save(response, deed);
        } else if (!responses.addHandedIn(response, deed)) {
            throw new ResponseIdTaken();
        }
        assignments.save(before.assignment(), now);
        events.publishEvent(new ResponseChanged(response, action, actor, now));
        events.publishEvent(new AssignmentChanged(before.assignment(), consequenceOf(action), actor, now));
        var history = new ArrayList<>(before.history());
        history.add(deed);
        return ResponseView.of(response, List.copyOf(history));
    }

    private static AssignmentChanged.Action consequenceOf(ResponseChanged.Action action) {
        return switch (action) {
            case SUBMITTED -> AssignmentChanged.Action.SUBMITTED;
            case RETURNED -> AssignmentChanged.Action.RETURNED;
            case VERIFIED -> AssignmentChanged.Action.VERIFIED;
        };
    }

    /** Keeps what was asked of the head, or what the head said to it; the answers are a draft as before. */
    ResponseView keep(Case before, Response draft, AssignmentChanged.Action action, Actor actor, Instant now) {
        if (before.response() != null) {
            responses.save(draft);
        } else if (!responses.add(draft)) {
            throw new ResponseIdTaken();
        }
        assignments.save(before.assignment(), now);
        events.publishEvent(new AssignmentChanged(before.assignment(), action, actor, now));
        return ResponseView.of(draft, before.history());
    }
}
