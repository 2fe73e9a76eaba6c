package id.reviu.survey.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A questionnaire put to an audience between two moments. */
public final class Campaign {

    private final CampaignId id;
    private final Plan plan;
    private final Part.@Nullable Stakeholders stakeholders;
    private CampaignState state;
    private Window window;
    private Part.@Nullable Opds opds;
    private @Nullable String extensionReason;
    private long version;

    /**
     * What is settled when a campaign is planned.
     *
     * @param review the review cycle it belongs to, if any
     * @param simulated whether its answers are made up, which every figure drawn from them must say
     * @param minimumGroupSize fewer stakeholders than this show no figure
     * @param headApproval whether the head of each office approves its answers before they are handed in
     */
    public record Plan(
            Title title, @Nullable UUID review, boolean simulated, int minimumGroupSize, boolean headApproval) {}

    private Campaign(
            CampaignId id,
            Plan plan,
            CampaignState state,
            Window window,
            Part.@Nullable Opds opds,
            Part.@Nullable Stakeholders stakeholders,
            @Nullable String extensionReason,
            long version) {
        this.id = id;
        this.plan = plan;
        this.state = state;
        this.window = window;
        this.opds = opds;
        this.stakeholders = stakeholders;
        this.extensionReason = extensionReason;
        this.version = version;
    }

    static Campaign planned(
            CampaignId id,
            Plan plan,
            Window window,
            Part.@Nullable Opds opds,
            Part.@Nullable Stakeholders stakeholders) {
        return new Campaign(id, plan, CampaignState.DRAFT, window, opds, stakeholders, null, 1);
    }

    static Campaign stored(
            CampaignId id,
            Plan plan,
            CampaignState state,
            Window window,
            Part.@Nullable Opds opds,
            Part.@Nullable Stakeholders stakeholders,
            @Nullable String extensionReason,
            long version) {
        return new Campaign(id, plan, state, window, opds, stakeholders, extensionReason, version);
    }

    /**
     * Opens the campaign for answers.
     *
     * @param asked the offices that are asked, of those the plan names
     * @return false when it is open already, so that a repeated request does nothing
     * @throws CampaignNotReady when there is nobody to ask, the window is over, or it was closed before
     */
    boolean open(List<String> asked, Instant now) {
        if (state == CampaignState.OPEN) {
            return false;
        }
        if (state != CampaignState.DRAFT) {
            throw CampaignNotReady.over();
        }
        if (asked.isEmpty() && (opds != null || stakeholders == null)) {
            throw CampaignNotReady.nobodyToAsk();
        }
        if (!now.isBefore(window.closesAt())) {
            throw CampaignNotReady.windowPast(window.closesAt());
        }
        if (opds != null) {
            opds = new Part.Opds(opds.questionnaire(), asked);
        }
        window = window.openedAt(now);
        become(CampaignState.OPEN);
        return true;
    }

    /**
     * Makes the time for answers longer.
     *
     * @param reason why; the offices read it
     * @return false when it ends at that moment already
     * @throws CampaignNotOpen when it is not open
     * @throws ExtensionInvalid when that moment is not later than the end, or past
     */
    boolean extend(Instant until, String reason, Instant now) {
        if (state != CampaignState.OPEN) {
            throw new CampaignNotOpen();
        }
        if (until.equals(window.closesAt()) && reason.equals(extensionReason)) {
            return false;
        }
        if (!until.isAfter(window.closesAt()) || !until.isAfter(now)) {
            throw new ExtensionInvalid("/closesAt", window.closesAt());
        }
        window = window.until(until);
        extensionReason = reason;
        become(CampaignState.OPEN);
        return true;
    }

    /**
     * Ends the time for answers; drafts stay where they are.
     *
     * @return false when it is closed already
     * @throws CampaignNotOpen when it was never opened
     */
    boolean close(Instant now) {
        if (takesNoMoreAnswers()) {
            return false;
        }
        if (state != CampaignState.OPEN) {
            throw new CampaignNotOpen();
        }
        window = window.closedAt(now);
        become(CampaignState.CLOSED);
        return true;
    }

    /**
     * Puts a closed campaign away.
     *
     * @return false when it is archived already
     * @throws CampaignNotClosed while answers may still come
     */
    boolean archive() {
        if (state == CampaignState.ARCHIVED) {
            return false;
        }
        if (state != CampaignState.CLOSED) {
            throw new CampaignNotClosed();
        }
        become(CampaignState.ARCHIVED);
        return true;
    }

    private void become(CampaignState next) {
        state = next;
        version++;
    }

    /** Whether it was open once and is no more. */
    boolean takesNoMoreAnswers() {
        return state == CampaignState.CLOSED || state == CampaignState.ARCHIVED;
    }

    public CampaignId id() {
        return id;
    }

    public Plan plan() {
        return plan;
    }

    public CampaignState state() {
        return state;
    }

    public Window window() {
        return window;
    }

    /** Why it was last made longer; null if it was not. */
    public @Nullable String extensionReason() {
        return extensionReason;
    }

    public long version() {
        return version;
    }

    /** The part that offices answer, if they are asked. */
    public Optional<Part.Opds> opds() {
        return Optional.ofNullable(opds);
    }

    /** The part that stakeholders answer, if they are asked. */
    public Optional<Part.Stakeholders> stakeholders() {
        return Optional.ofNullable(stakeholders);
    }

    /** All parts, offices first. */
    public List<Part> parts() {
        return Stream.<Part>concat(opds().stream(), stakeholders().stream()).toList();
    }
}
