package id.reviu.reporting.report;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Campaigns;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders reports and hands them out. Everybody sees the own ones; the administrator sees all. */
@Service
@PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council')")
public class ReportDesk {

    private final Reports reports;
    private final ReportQueue queue;
    private final Campaigns campaigns;
    private final Changes changes;
    private final Clock clock;

    ReportDesk(Reports reports, ReportQueue queue, Campaigns campaigns, Changes changes, Clock clock) {
        this.reports = reports;
        this.queue = queue;
        this.campaigns = campaigns;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Orders a report.
     *
     * @throws id.reviu.reporting.campaign.NoSuchCampaign when there is no such campaign
     */
    @Transactional
    public Report order(Order order) {
        var reader = Reader.current();
        var campaign = campaigns.require(order.campaign(), reader);
        var report = reports.add(
                UUID.randomUUID(), order, campaign.title(), CurrentUser.get().id(), reader.texts(), clock.instant());
        queue.add(report.id());
        changes.announce(Change.Kind.REPORT, List.of(report.id().toString()));
        return report;
    }

    /**
     * The newest first.
     *
     * @param after where the last page ended
     * @throws UnknownReportPlace when no page ended there
     */
    @Transactional(readOnly = true)
    public Page<Report> list(@Nullable String after, int limit) {
        var user = CurrentUser.get();
        return Page.of(
                reports.list(user.is("administrator") ? null : user.id(), place(after), limit + 1),
                limit,
                report -> String.valueOf(report.number()));
    }

    private static @Nullable Long place(@Nullable String after) {
        try {
            return after == null ? null : Long.valueOf(after);
        } catch (NumberFormatException unreadable) {
            throw new UnknownReportPlace();
        }
    }

    /**
     * The report.
     *
     * @throws NoSuchReport when there is none, or somebody else ordered it
     */
    @Transactional(readOnly = true)
    public Report get(UUID id) {
        var user = CurrentUser.get();
        return reports.find(id)
                .filter(report ->
                        user.is("administrator") || report.requestedBy().equals(user.id()))
                .orElseThrow(() -> new NoSuchReport(id));
    }

    /**
     * The file of a report.
     *
     * @throws ReportNotReady when it is not done
     */
    @Transactional(readOnly = true)
    public byte[] file(Report report) {
        var current = get(report.id());
        if (!current.isDone()) {
            throw new ReportNotReady(current);
        }
        return reports.content(report.id());
    }
}
