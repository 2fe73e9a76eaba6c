package id.reviu.survey.campaign;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.identity.Actor;
import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans, opens and closes campaigns. */
@Service
public class CampaignDesk {

    private final Campaigns campaigns;
    private final Planning planning;
    private final Asked asked;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CampaignDesk(Campaigns campaigns, Planning planning, Asked asked, ApplicationEventPublisher events, Clock clock) {
        this.campaigns = campaigns;
        this.planning = planning;
        this.asked = asked;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a plan; nobody is asked yet. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Campaign create(NewCampaign wanted) {
        var campaign = planning.plan(campaigns.nextId(), wanted);
        campaigns.add(campaign);
        tell(campaign, CampaignChanged.Action.CREATED, CurrentUser.get().actor());
        return campaign;
    }

    /** Opens the campaign: from now on it takes answers, and every office that is asked has its assignment. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Campaign open(CampaignId id, @Nullable Version expected) {
        var campaign = lock(id);
        if (campaign.state() == CampaignState.OPEN) {
            return campaign;
        }
        expect(campaign, expected);
        if (campaign.open(asked.by(campaign), kept(clock.instant()))) {
            campaigns.save(campaign);
            tell(campaign, CampaignChanged.Action.OPENED, CurrentUser.get().actor());
        }
        return campaign;
    }

    /** Makes the time for answers longer, for every office and for stakeholders. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Campaign extend(CampaignId id, Instant until, String reason, @Nullable Version expected) {
        var campaign = lock(id);
        expect(campaign, expected);
        if (campaign.extend(kept(until), reason, kept(clock.instant()))) {
            campaigns.save(campaign);
            tell(campaign, CampaignChanged.Action.EXTENDED, CurrentUser.get().actor());
        }
        return campaign;
    }

    /**
     * Closes the campaign: from now on it takes no answers, but for a little while those that were begun. Drafts stay where
     * they are.
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Campaign close(CampaignId id, @Nullable Version expected) {
        var campaign = lock(id);
        if (campaign.state() == CampaignState.CLOSED) {
            return campaign;
        }
        expect(campaign, expected);
        close(campaign, CurrentUser.get().actor());
        return campaign;
    }

    /** Puts a closed campaign away; its answers and figures stay. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Campaign archive(CampaignId id, @Nullable Version expected) {
        var campaign = lock(id);
        if (campaign.state() == CampaignState.ARCHIVED) {
            return campaign;
        }
        expect(campaign, expected);
        if (campaign.archive()) {
            campaigns.save(campaign);
            tell(campaign, CampaignChanged.Action.ARCHIVED, CurrentUser.get().actor());
        }
        return campaign;
    }

    /** Closes one campaign whose time is over. Says whether there was one, so that the caller asks again. */
    @Transactional
    boolean closeNextDue() {
        var due = campaigns.lockDue(clock.instant());
        due.ifPresent(campaign -> close(campaign, Actor.SYSTEM));
        return due.isPresent();
    }

    /** A campaign that this person may see: offices see the ones they are asked in. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council', 'opd-officer', 'opd-head')")
    public Seen find(CampaignId id) {
        var campaign = campaigns.find(id).orElseThrow(CampaignNotFound::new);
        var office = onlyOffice();
        if (office != null && !asks(campaign, office)) {
            throw new CampaignNotYours();
        }
        return seen(List.of(campaign)).getFirst();
    }

    /** The campaigns that this person may see, from the newest to the oldest. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council', 'opd-officer', 'opd-head')")
    public Page<Seen> list(@Nullable UUID after, int limit) {
        var rows = campaigns.list(onlyOffice(), after, limit + 1);
        return Page.of(seen(rows), limit, each -> each.campaign().id().toString());
    }

    /**
     * A campaign and what became of it.
     *
     * @param draftsKept responses begun and never handed in, as far as this person may see; null until it is closed
     */
    public record Seen(Campaign campaign, @Nullable Integer draftsKept) {}

    private List<Seen> seen(List<Campaign> rows) {
        var drafts = campaigns.draftsOf(rows);
        return rows.stream()
                .map(each -> new Seen(
                        each,
                        each.takesNoMoreAnswers()
                                ? drafts.getOrDefault(each.id().value(), 0)
                                : null))
                .toList();
    }

    /** The one office this person is bound to; null for those who see every campaign. */
    private static @Nullable String onlyOffice() {
        var user = CurrentUser.get();
        return user.is("administrator", "reviewer", "council")
                ? null
                : user.organization().orElseThrow(CampaignNotYours::new);
    }

    private static boolean asks(Campaign campaign, String office) {
        return campaign.state() != CampaignState.DRAFT
                && campaign.opds().filter(part -> part.opds().contains(office)).isPresent();
    }

    private void close(Campaign campaign, Actor actor) {
        if (campaign.close(kept(clock.instant()))) {
            campaigns.save(campaign);
            tell(campaign, CampaignChanged.Action.CLOSED, actor);
        }
    }

    private Campaign lock(CampaignId id) {
        return campaigns.lock(id).orElseThrow(CampaignNotFound::new);
    }

    private static void expect(Campaign campaign, @Nullable Version expected) {
        if (expected != null && expected.value() != campaign.version()) {
            throw new StaleCampaign(campaign);
        }
    }

    private void tell(Campaign campaign, CampaignChanged.Action action, Actor actor) {
        events.publishEvent(new CampaignChanged(campaign, action, actor, kept(clock.instant())));
    }
}
