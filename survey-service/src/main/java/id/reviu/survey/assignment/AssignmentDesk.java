package id.reviu.survey.assignment;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.campaign.CampaignState;
import id.reviu.survey.campaign.Campaigns;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows people the assignments they may see, offices their own, the others all; and gives an office more time. */
@Service
public class AssignmentDesk {

    private final Assignments assignments;
    private final AssignmentList list;
    private final Campaigns campaigns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentDesk(
            Assignments assignments,
            AssignmentList list,
            Campaigns campaigns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.list = list;
        this.campaigns = campaigns;
        this.events = events;
        this.clock = clock;
    }

    /** Assignments from the newest to the oldest; a filter that is null filters nothing. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council', 'opd-officer', 'opd-head')")
    public Page<AssignmentSummary> list(
            @Nullable UUID campaign, @Nullable AssignmentState state, @Nullable UUID after, int limit) {
        var wanted = new AssignmentList.Wanted(onlyOffice(), campaign, state, after);
        return Page.of(list.list(wanted, limit + 1), limit, each -> each.id().toString());
    }

    /** Gives one office more time, also after the campaign has closed; the office reads why. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public AssignmentSummary extend(AssignmentId id, Instant until, String reason, @Nullable Version expected) {
        var now = kept(clock.instant());
        var campaign = list.find(id)
                .map(found -> new CampaignId(found.campaign()))
                .flatMap(campaigns::hold)
                .orElseThrow(AssignmentNotFound::new);
        var assignment = assignments.lock(id);
        if (expected != null && expected.value() != assignment.version()) {
            throw new StaleAssignment(list.find(id).orElseThrow(AssignmentNotFound::new));
        }
        if (campaign.state() == CampaignState.ARCHIVED) {
            throw new CampaignClosed();
        }
        if (assignment.extend(kept(until), reason, now)) {
            assignments.saveEnding(assignment, now);
            events.publishEvent(new AssignmentChanged(
                    assignment,
                    AssignmentChanged.Action.EXTENDED,
                    CurrentUser.get().actor(),
                    now));
        }
        return list.find(id).orElseThrow(AssignmentNotFound::new);
    }

    /** One assignment. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council', 'opd-officer', 'opd-head')")
    public AssignmentSummary find(AssignmentId id) {
        var office = onlyOffice();
        var found = list.find(id).orElseThrow(() -> assignments.missing(id));
        if (office != null && !found.opd().equals(office)) {
            throw new AssignmentNotYours();
        }
        return found;
    }

    /** The one office this person is bound to; null for those who see every office. */
    private static @Nullable String onlyOffice() {
        var user = CurrentUser.get();
        return user.is("administrator", "reviewer", "council")
                ? null
                : user.organization().orElseThrow(AssignmentNotYours::new);
    }
}
