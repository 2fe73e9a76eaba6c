package id.reviu.survey.assignment;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.campaign.CampaignChanged;
import id.reviu.survey.campaign.Part;
import id.reviu.survey.reference.Programmes;
import id.reviu.survey.reference.Reviews;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives every office that a campaign asks its assignment, and ends them with the campaign. */
@Component
class Giving {

    private final Assignments assignments;
    private final Programmes programmes;
    private final Reviews reviews;
    private final ApplicationEventPublisher events;

    Giving(Assignments assignments, Programmes programmes, Reviews reviews, ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.programmes = programmes;
        this.reviews = reviews;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(CampaignChanged changed) {
        switch (changed.action()) {
            case OPENED -> changed.campaign().opds().ifPresent(part -> give(part, changed));
            case EXTENDED -> extend(changed);
            case CLOSED -> close(changed);
            case CREATED, ARCHIVED -> {
                // Nobody has anything to do yet, or any more.
            }
        }
    }

    private void give(Part.Opds part, CampaignChanged opened) {
        var owned = programmes.ownedBy(part.opds(), planOf(opened.campaign()));
        var ids = assignments.nextIds(part.opds().size()).iterator();
        for (var opd : part.opds()) {
            var duty = new Duty(
                    opened.campaign().id(),
                    opd,
                    part.questionnaire().version(),
                    owned.getOrDefault(opd, List.of()),
                    opened.campaign().plan().simulated(),
                    opened.campaign().plan().headApproval());
            var assignment = Assignment.given(
                    ids.next(), duty, opened.campaign().window().closesAt());
            assignments.add(assignment, opened.at());
            events.publishEvent(
                    new AssignmentChanged(assignment, AssignmentChanged.Action.GIVEN, opened.actor(), opened.at()));
        }
    }

    private void extend(CampaignChanged extended) {
        var until = extended.campaign().window().closesAt();
        var reason = Objects.requireNonNullElse(extended.campaign().extensionReason(), "");
        for (var assignment : assignments.lockAll(extended.campaign().id())) {
            if (assignment.follow(until, reason)) {
                assignments.saveEnding(assignment, extended.at());
                events.publishEvent(new AssignmentChanged(
                        assignment, AssignmentChanged.Action.EXTENDED, extended.actor(), extended.at()));
            }
        }
    }

    /** What closes by itself keeps the promise to offices that were given more time; who closes it by hand means everybody. */
    private void close(CampaignChanged closed) {
        var byItself = closed.actor().equals(Actor.SYSTEM);
        assignments.stopAccepting(
                closed.campaign().id(), closed.campaign().window().closesAt(), byItself);
    }

    /** A campaign of a review asks about the plan under review; any other asks about all plans. */
    private @Nullable UUID planOf(Campaign campaign) {
        var review = campaign.plan().review();
        return review == null ? null : reviews.planOf(review).orElse(null);
    }
}
