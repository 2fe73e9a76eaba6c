package id.reviu.survey.export;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.problem.Violation;
import id.reviu.platform.web.Page;
import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.campaign.CampaignDesk;
import id.reviu.survey.campaign.CampaignId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Orders files of answers and hands them out, each to who ordered it and to the administrator. The administrator gets every
 * office's answers, a reviewer those that were verified; of stakeholders both get rows that do not say who answered.
 */
@Service
@PreAuthorize("hasAnyRole('administrator', 'reviewer')")
public class ExportDesk {

    private final Exports exports;
    private final ExportQueue queue;
    private final CampaignDesk campaigns;
    private final Sources sources;
    private final TransactionOperations transaction;
    private final Clock clock;

    ExportDesk(
            Exports exports,
            ExportQueue queue,
            CampaignDesk campaigns,
            Sources sources,
            TransactionOperations transaction,
            Clock clock) {
        this.exports = exports;
        this.queue = queue;
        this.campaigns = campaigns;
        this.sources = sources;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Orders an export; the same order while it still waits is the same export. */
    @Transactional
    public Export order(Order order) {
        var user = CurrentUser.get();
        var campaign = campaigns.find(order.campaign()).campaign();
        if (Sources.part(campaign, order.audience()).isEmpty()) {
            throw new UnfitOrder(List.of(new Violation("/audience", "export-audience-not-asked")));
        }
        if (order.audience().equals(Order.STAKEHOLDER)) {
            requireEnough(campaign);
        } else if (!order.verifiedOnly() && !user.is("administrator")) {
            throw new VerifiedOnly();
        }
        var added = exports.add(order, user.id(), kept(clock.instant()));
        added.ifPresent(export -> queue.add(export.id()));
        return added.or(() -> exports.waiting(order, user.id())).orElseThrow(NoSuchExport::new);
    }

    private void requireEnough(Campaign campaign) {
        if (sources.cells(campaign).told() == 0) {
            throw new TooFewAnswers(campaign.plan().minimumGroupSize());
        }
    }

    /** A campaign's exports, the newest first: the own ones, for the administrator everybody's. */
    @Transactional(readOnly = true)
    public Page<Export> list(CampaignId campaign, @Nullable UUID after, int limit) {
        campaigns.find(campaign);
        var user = CurrentUser.get();
        var orderedBy = user.is("administrator") ? null : user.id();
        return Page.of(
                exports.list(campaign, orderedBy, after, limit + 1),
                limit,
                export -> export.id().toString());
    }

    /** One export. */
    @Transactional(readOnly = true)
    public Export find(UUID id) {
        var user = CurrentUser.get();
        return exports.find(id)
                .filter(export -> user.is("administrator") || export.orderedBy().equals(user.id()))
                .orElseThrow(NoSuchExport::new);
    }

    /** The file of an export, which is read while it is sent. */
    @Transactional(readOnly = true)
    public Resource file(Export export) {
        var size = export.size();
        if (export.state() == ExportState.EXPIRED) {
            throw new ExportExpired();
        }
        if (export.state() != ExportState.DONE || size == null) {
            throw new ExportNotReady(export.progress());
        }
        return new StoredFile(export.id(), size, exports, transaction);
    }
}
