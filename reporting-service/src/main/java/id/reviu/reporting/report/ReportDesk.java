package id.reviu.reporting.report;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import id.reviu.reporting.access.ForReaders;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import id.reviu.reporting.report.document.ReportSettings;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders reports, hands them out and publishes them. Everybody sees the own ones; the administrator sees all; whoever reads
 * the whole city sees the published ones too.
 */
@Service
@ForReaders
public class ReportDesk {

    private final Reports reports;
    private final ReportQueue queue;
    private final Titles titles;
    private final Changes changes;
    private final Clock clock;
    private final ZoneId city;

    ReportDesk(
            Reports reports, ReportQueue queue, Titles titles, Changes changes, Clock clock, ReportSettings settings) {
        this.reports = reports;
        this.queue = queue;
        this.titles = titles;
        this.changes = changes;
        this.clock = clock;
        this.city = settings.zone();
    }

    /**
     * Orders a report. An office's people may order the one about their office only.
     *
     * @throws id.reviu.reporting.campaign.NoSuchCampaign when there is no such campaign
     * @throws NoSuchSubject when there is no such review, year or office
     * @throws ReportForTheCity when it is about more than the own office
     */
    @Transactional
    public Report order(Order order) {
        var reader = Reader.current();
        var titled = titles.require(order.subject(), reader);
        var report = reports.add(
                UUID.randomUUID(),
                new Order(titled.subject(), order.format(), order.language()),
                titled.title(),
                CurrentUser.get().id(),
                reader,
                CheckCode.fresh(),
                clock.instant());
        queue.add(report.id());
        announce(report.id());
        return report;
    }

    /**
     * Publishes a report: from then on it never changes, and everybody can check it by its code.
     *
     * @throws ReportNotReady when it is not done
     * @throws NotPublishable when it was published already
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Report publish(UUID id) {
        var report = get(id);
        if (!report.isDone()) {
            throw new ReportNotReady(report);
        }
        var before = report.publication();
        if (before != null) {
            throw NotPublishable.already(before);
        }
        if (report.checkCode() == null) {
            throw NotPublishable.withoutCode();
        }
        var user = CurrentUser.get();
        var now = clock.instant();
        reports.publish(id, now.atZone(city).getYear(), user.id(), user.name(), now);
        announce(id);
        return get(id);
    }

    private void announce(UUID id) {
        changes.announce(Change.Kind.REPORT, List.of(id.toString()));
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
        var all = Reader.current().readsAll();
        return Page.of(
                reports.list(user.is("administrator") ? null : user.id(), all, place(after), limit + 1),
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
        var all = Reader.current().readsAll();
        return reports.find(id)
                .filter(report -> user.is("administrator")
                        || report.requestedBy().equals(user.id())
                        || all && report.isPublished())
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
