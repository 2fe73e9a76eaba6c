package id.reviu.reporting.progress;

import id.reviu.platform.web.Page;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Assignment;
import id.reviu.reporting.campaign.Assignments;
import id.reviu.reporting.campaign.Campaign;
import id.reviu.reporting.campaign.Campaigns;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import id.reviu.reporting.reference.Opds;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.survey.Participation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far campaigns have got. */
@Service
public class CampaignProgress {

    /** A campaign in a list. */
    public record CampaignSummary(
            UUID id,
            Text title,
            String state,
            boolean simulated,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            OfficeCount opd,
            StakeholderCount stakeholders) {}

    /**
     * Offices in a list of campaigns.
     *
     * @param submitted those that have submitted, the verified among them
     */
    public record OfficeCount(long total, long submitted, long verified) {}

    /** Stakeholders in a list of campaigns. */
    public record StakeholderCount(long n) {}

    /** Offices by state. */
    public record OfficeStates(
            long total, long notStarted, long inProgress, long submitted, long returned, long verified) {
        static OfficeStates of(Map<String, Long> counts) {
            return new OfficeStates(
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    counts.getOrDefault("not-started", 0L),
                    counts.getOrDefault("in-progress", 0L),
                    counts.getOrDefault("submitted", 0L),
                    counts.getOrDefault("returned", 0L),
                    counts.getOrDefault("verified", 0L));
        }
    }

    /**
     * One office.
     *
     * @param at when it came to this state
     * @param reason why it was returned
     */
    public record OfficeProgress(
            String opd,
            String name,
            String state,
            Instant at,
            @Nullable Instant dueAt,
            @Nullable String reason) {}

    /** A group of stakeholders; n is null when there are too few to say. */
    public record GroupCount(
            String group, Text label, @Nullable Long n, boolean suppressed) {}

    /** An area of stakeholders; n is null when there are too few to say. */
    public record AreaCount(
            String area, Text label, @Nullable Long n, boolean suppressed) {}

    /** Stakeholders by group and area. */
    public record StakeholderProgress(long n, List<GroupCount> byGroup, List<AreaCount> byArea) {}

    /**
     * Where a campaign stands.
     *
     * @param asOf when the last change was counted
     * @param revision how many changes were counted
     * @param byOpd the offices that the reader may see
     */
    public record Progress(
            UUID campaign,
            Text title,
            String state,
            boolean simulated,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Instant asOf,
            long revision,
            OfficeStates opd,
            List<OfficeProgress> byOpd,
            StakeholderProgress stakeholders) {}

    private final Campaigns campaigns;
    private final Assignments assignments;
    private final Participation participation;
    private final Opds opds;
    private final Changes changes;

    CampaignProgress(
            Campaigns campaigns, Assignments assignments, Participation participation, Opds opds, Changes changes) {
        this.campaigns = campaigns;
        this.assignments = assignments;
        this.participation = participation;
        this.opds = opds;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    public Page<CampaignSummary> list(@Nullable UUID after, int limit, Reader reader) {
        var page = Page.of(
                campaigns.list(after, limit + 1, reader),
                limit,
                campaign -> campaign.id().toString());
        var ids = page.items().stream().map(Campaign::id).toList();
        var offices = assignments.counts(ids);
        var stakeholders = participation.counts(ids);
        return page.map(campaign -> summary(
                campaign,
                OfficeStates.of(offices.getOrDefault(campaign.id(), Map.of())),
                stakeholders.getOrDefault(campaign.id(), 0L)));
    }

    private static CampaignSummary summary(Campaign campaign, OfficeStates offices, long stakeholders) {
        return new CampaignSummary(
                campaign.id(),
                campaign.title(),
                campaign.state(),
                campaign.simulated(),
                campaign.opensAt(),
                campaign.closesAt(),
                new OfficeCount(offices.total(), offices.submitted() + offices.verified(), offices.verified()),
                new StakeholderCount(stakeholders));
    }

    @Transactional(readOnly = true)
    public Progress of(UUID id, Reader reader) {
        var campaign = campaigns.require(id, reader);
        var revision = changes.revision(Change.Kind.CAMPAIGN, id.toString());
        var names = opds.names();
        return new Progress(
                id,
                campaign.title(),
                campaign.state(),
                campaign.simulated(),
                campaign.opensAt(),
                campaign.closesAt(),
                revision.map(Changes.Revision::at).orElse(null),
                revision.map(Changes.Revision::number).orElse(0L),
                OfficeStates.of(assignments.counts(List.of(id)).getOrDefault(id, Map.of())),
                assignments.of(id, reader).stream()
                        .map(assignment -> office(assignment, names))
                        .toList(),
                stakeholders(campaign));
    }

    private static OfficeProgress office(Assignment assignment, Map<String, String> names) {
        return new OfficeProgress(
                assignment.opd(),
                names.getOrDefault(assignment.opd(), assignment.opd()),
                assignment.state(),
                assignment.at(),
                assignment.dueAt(),
                assignment.reason());
    }

    private StakeholderProgress stakeholders(Campaign campaign) {
        var found = participation.of(campaign);
        return new StakeholderProgress(
                found.n(),
                found.byGroup().stream()
                        .map(part -> new GroupCount(part.code(), part.label(), part.n(), part.suppressed()))
                        .toList(),
                found.byArea().stream()
                        .map(part -> new AreaCount(part.code(), part.label(), part.n(), part.suppressed()))
                        .toList());
    }
}
