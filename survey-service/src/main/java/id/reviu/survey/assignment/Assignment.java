package id.reviu.survey.assignment;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.campaign.ExtensionInvalid;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** One office's duty in a campaign, and how far it has come. */
public final class Assignment {

    private final AssignmentId id;
    private final Duty duty;
    private final boolean draftFound;
    private Ending ending;
    private Progress progress;
    private long version;

    Assignment(AssignmentId id, Duty duty, Ending ending, Progress progress, long version) {
        this.id = id;
        this.duty = duty;
        this.ending = ending;
        this.draftFound = progress.isDraft();
        this.progress = progress;
        this.version = version;
    }

    static Assignment given(AssignmentId id, Duty duty, Instant dueAt) {
        return new Assignment(id, duty, Ending.planned(dueAt), Progress.NONE, 1);
    }

    /**
     * Begins or goes on with the response.
     *
     * @return false when it was in progress already, so that there is nothing to tell
     * @throws AssignmentBeyondChange when it was handed in
     */
    public boolean work(UUID response) {
        if (progress.state() == AssignmentState.IN_PROGRESS
                && !progress.approval().isAwaited()) {
            return false;
        }
        if (handedIn()) {
            throw new AssignmentBeyondChange(progress.state());
        }
        become(progress.begun(response));
        return true;
    }

    /**
     * Asks the office's head to approve what stands there.
     *
     * @throws ApprovalRefusal when the campaign wants no approval
     * @throws AssignmentBeyondChange when it was handed in
     */
    public void askForApproval(UUID response, Actor by, Instant now) {
        if (!duty.headApproval()) {
            throw ApprovalRefusal.notNeeded();
        }
        if (handedIn()) {
            throw new AssignmentBeyondChange(progress.state());
        }
        become(progress.asked(response, now, by));
    }

    /**
     * Approves what the head was asked about, and so hands it in for who asked.
     *
     * @return who asked
     * @throws ApprovalRefusal when nobody asked, or the answers changed since
     */
    public Actor approve(Actor head, Instant now) {
        var asker = requireAsked();
        become(progress.approved(Objects.requireNonNull(progress.response()), now, asker, head));
        return asker;
    }

    /**
     * Says that the answers are not good enough to be handed in.
     *
     * @throws ApprovalRefusal when nobody asked, or the answers changed since
     */
    public void disapprove(String reason) {
        requireAsked();
        become(progress.disapproved(reason));
    }

    private Actor requireAsked() {
        var asker = progress.approval().askedBy();
        if (asker == null || !progress.approval().isAwaited()) {
            throw ApprovalRefusal.notAsked();
        }
        return asker;
    }

    /**
     * Hands the response in.
     *
     * @throws AssignmentBeyondChange when it was handed in already
     * @throws ApprovalRefusal when the head must approve it first
     */
    public void submit(UUID response, Actor by, Instant now) {
        if (handedIn()) {
            throw new AssignmentBeyondChange(progress.state());
        }
        if (duty.headApproval()) {
            throw ApprovalRefusal.needed();
        }
        become(progress.submitted(response, now, by));
    }

    /**
     * Gives the response back for correction.
     *
     * @throws NothingToJudge when nothing is handed in, or it was verified
     * @throws CampaignClosed when the office could not correct it any more
     */
    public void giveBack(String reason, Instant now) {
        if (progress.state() != AssignmentState.SUBMITTED) {
            throw new NothingToJudge(progress.state());
        }
        requireOpen(now);
        become(progress.returned(reason));
    }

    /**
     * Accepts the response.
     *
     * @throws NothingToJudge when nothing is handed in
     */
    public void verify(Actor by) {
        if (progress.state() != AssignmentState.SUBMITTED) {
            throw new NothingToJudge(progress.state());
        }
        become(progress.verified(by));
    }

    /**
     * Gives the office more time, also after the campaign has closed.
     *
     * @param reason why; the office reads it
     * @return false when it has that time already
     * @throws AssignmentBeyondChange when the answers were handed in
     * @throws ExtensionInvalid when that moment is not later than the end, or past
     */
    boolean extend(Instant until, String reason, Instant now) {
        if (handedIn()) {
            throw new AssignmentBeyondChange(progress.state());
        }
        if (ending.equals(ending.extended(until, reason))) {
            return false;
        }
        if (!until.isAfter(now) || ending.accepting() && !until.isAfter(ending.dueAt())) {
            throw new ExtensionInvalid("/dueAt", ending.accepting() ? ending.dueAt() : now);
        }
        ending = ending.extended(until, reason);
        version++;
        return true;
    }

    /** Follows its campaign, which was made longer; false when the office has at least that time already. */
    boolean follow(Instant until, String reason) {
        if (!until.isAfter(ending.dueAt())) {
            return false;
        }
        ending = ending.extended(until, reason);
        version++;
        return true;
    }

    /**
     * Makes sure that answers are still taken, for a while also those that were begun when the time ended.
     *
     * @throws CampaignClosed when they are not
     */
    public void requireOpen(Instant now) {
        if (!ending.takes(now, draftFound)) {
            throw new CampaignClosed();
        }
    }

    /** Whether the answers are with the verifier or accepted. */
    public boolean handedIn() {
        return progress.state() == AssignmentState.SUBMITTED || progress.state() == AssignmentState.VERIFIED;
    }

    private void become(Progress next) {
        progress = next;
        version++;
    }

    public AssignmentId id() {
        return id;
    }

    public Duty duty() {
        return duty;
    }

    public Progress progress() {
        return progress;
    }

    /** Until when answers are taken. */
    public Ending ending() {
        return ending;
    }

    public long version() {
        return version;
    }
}
