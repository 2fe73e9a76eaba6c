package id.reviu.masterplan.history;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who did what to something, and when. */
@Service
public class HistoryDesk {

    private final Histories histories;

    HistoryDesk(Histories histories) {
        this.histories = histories;
    }

    /** The changes of anything, oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'council')")
    public Page<HistoryEntry> of(HistoryKind kind, String thing, @Nullable String after, int limit) {
        return page(kind, thing, after, limit);
    }

    /** The changes of a realisation that the reader may see, oldest first. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<HistoryEntry> ofRealisation(String realisation, @Nullable String after, int limit) {
        return page(HistoryKind.REALISATION, realisation, after, limit);
    }

    /** The changes of a finding, oldest first; also those of its drafts. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council')")
    public Page<HistoryEntry> ofFinding(String finding, @Nullable String after, int limit) {
        return page(HistoryKind.FINDING, finding, after, limit);
    }

    /** The changes of a recommendation that the reader may see, oldest first. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<HistoryEntry> ofRecommendation(String recommendation, @Nullable String after, int limit) {
        return page(HistoryKind.RECOMMENDATION, recommendation, after, limit);
    }

    /** The changes of an assessment that the reader may see, oldest first. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<HistoryEntry> ofAssessment(String assessment, @Nullable String after, int limit) {
        return page(HistoryKind.ASSESSMENT, assessment, after, limit);
    }

    /** The changes of a meeting, oldest first; also those of drafts of its minutes. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council')")
    public Page<HistoryEntry> ofMeeting(String meeting, @Nullable String after, int limit) {
        return page(HistoryKind.MEETING, meeting, after, limit);
    }

    /** The changes of an action item that the reader may see, oldest first. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<HistoryEntry> ofAction(String action, @Nullable String after, int limit) {
        return page(HistoryKind.ACTION, action, after, limit);
    }

    private Page<HistoryEntry> page(HistoryKind kind, String thing, @Nullable String after, int limit) {
        return Page.of(
                histories.of(kind, BadParameter.check("id", thing), BadParameter.number("after", after, 0), limit),
                limit,
                entry -> String.valueOf(entry.change().version()));
    }
}
