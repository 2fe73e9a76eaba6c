package id.reviu.survey.response;

import id.reviu.platform.identity.Actor;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One set of answers: a draft, then handed in, perhaps returned and corrected, at last verified. */
public final class Response {

    private final ResponseId id;
    private final Origin origin;
    private Answers answers;
    private byte[] digest;
    private Instant savedAt;
    private Standing standing;
    private long version;

    Response(
            ResponseId id,
            Origin origin,
            Answers answers,
            byte[] digest,
            Instant savedAt,
            Standing standing,
            long version) {
        this.id = id;
        this.origin = origin;
        this.answers = answers;
        this.digest = digest.clone();
        this.savedAt = savedAt;
        this.standing = standing;
        this.version = version;
    }

    /** A response whose first answers are a draft. */
    static Response begun(ResponseId id, Origin origin, Answers answers, Instant now) {
        return new Response(id, origin, answers, Digest.of(answers), now, Standing.BEGUN, 1);
    }

    /** A response that is handed in at once. */
    static Response handedIn(ResponseId id, Origin origin, Answers answers, @Nullable Actor by, Instant now) {
        return new Response(id, origin, answers, Digest.of(answers), now, Standing.submitted(now, by), 1);
    }

    /** Keeps unfinished answers in place of the ones before. */
    void draft(Answers next, Instant now) {
        replace(next, now);
        become(standing.reworked());
    }

    /** Hands the answers in. */
    void submit(Answers next, Actor by, Instant now) {
        replace(next, now);
        become(Standing.submitted(now, by));
    }

    /** Gives the answers back; they stay as they are until a correction is saved. */
    void giveBack(String reason) {
        become(standing.returned(reason));
    }

    /**
     * Accepts the answers.
     *
     * @throws SameHands when the verifier is who handed them in
     */
    void verify(Actor by, Instant now) {
        var submitter = standing.submittedBy();
        if (submitter != null && submitter.id().equals(by.id())) {
            throw new SameHands();
        }
        become(standing.verified(now, by));
    }

    /** Whether these are the answers it holds. */
    boolean holds(Answers others) {
        return MessageDigest.isEqual(digest, Digest.of(others));
    }

    /** Whether it is unfinished with just these answers, so that saving them changes nothing. */
    boolean isDraftOf(Answers others) {
        return standing.state() == ResponseState.DRAFT && holds(others);
    }

    private void replace(Answers next, Instant now) {
        answers = next;
        digest = Digest.of(next);
        savedAt = now;
    }

    private void become(Standing next) {
        standing = next;
        version++;
    }

    public ResponseId id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public Answers answers() {
        return answers;
    }

    byte[] digest() {
        return Arrays.copyOf(digest, digest.length);
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Standing standing() {
        return standing;
    }

    public long version() {
        return version;
    }
}
