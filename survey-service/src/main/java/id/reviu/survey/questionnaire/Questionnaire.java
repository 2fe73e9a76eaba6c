package id.reviu.survey.questionnaire;

import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A set of questions through its life: one draft at most, and the versions published so far, the newest last. */
public final class Questionnaire {

    private final UUID id;
    private long version;
    private boolean retired;
    private @Nullable Definition draft;
    private final List<PublishedVersion> versions;
    private Instant updatedAt;
    private Actor updatedBy;

    Questionnaire(
            UUID id,
            long version,
            boolean retired,
            @Nullable Definition draft,
            List<PublishedVersion> versions,
            Instant updatedAt,
            Actor updatedBy) {
        this.id = id;
        this.version = version;
        this.retired = retired;
        this.draft = draft;
        this.versions = new ArrayList<>(versions);
        this.updatedAt = updatedAt;
        this.updatedBy = updatedBy;
    }

    static Questionnaire begun(UUID id, Definition draft, Actor author, Instant now) {
        return new Questionnaire(id, 1, false, draft, List.of(), now, author);
    }

    /**
     * Replaces the draft; the same draft again changes nothing.
     *
     * @return whether anything changed
     * @throws QuestionnaireRetired when it is no longer in use
     */
    boolean redraft(Definition newDraft, Actor author, Instant now) {
        requireInUse();
        if (newDraft.equals(draft)) {
            return false;
        }
        draft = newDraft;
        touch(author, now);
        return true;
    }

    /**
     * Lets the draft go; the latest version is then what there is.
     *
     * @throws QuestionnaireRetired when it is no longer in use
     * @throws DraftIsAllThereIs when no version was published
     */
    void discardDraft(Actor author, Instant now) {
        requireInUse();
        if (draft == null) {
            return;
        }
        if (versions.isEmpty()) {
            throw new DraftIsAllThereIs();
        }
        draft = null;
        touch(author, now);
    }

    /**
     * Makes the draft the next version, which never changes.
     *
     * @return the new version, or the latest one when there is no draft to publish
     * @throws QuestionnaireRetired when it is no longer in use
     * @throws QuestionnaireNotReady with every flaw of the draft
     */
    PublishedVersion publish(UUID versionId, Actor author, Instant now) {
        requireInUse();
        if (draft == null) {
            return versions.getLast();
        }
        var flaws = PublicationCheck.of(draft);
        if (!flaws.isEmpty()) {
            throw new QuestionnaireNotReady(flaws);
        }
        var published = new PublishedVersion(versionId, id, versions.size() + 1, now, author, draft);
        versions.add(published);
        draft = null;
        touch(author, now);
        return published;
    }

    /** Takes it out of use: no new draft, no new campaign; what was answered stays. */
    void retire(Actor author, Instant now) {
        if (!retired) {
            retired = true;
            touch(author, now);
        }
    }

    /** Takes it into use again. */
    void reinstate(Actor author, Instant now) {
        if (retired) {
            retired = false;
            touch(author, now);
        }
    }

    private void requireInUse() {
        if (retired) {
            throw new QuestionnaireRetired();
        }
    }

    private void touch(Actor author, Instant now) {
        version++;
        updatedBy = author;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public QuestionnaireState state() {
        if (retired) {
            return QuestionnaireState.RETIRED;
        }
        return versions.isEmpty() ? QuestionnaireState.DRAFT : QuestionnaireState.PUBLISHED;
    }

    /** The draft's title, else the latest version's. */
    public Text title() {
        return draft == null ? versions.getLast().title() : draft.title();
    }

    public @Nullable Definition draft() {
        return draft;
    }

    /** The published versions, the newest last. */
    public List<PublishedVersion> versions() {
        return List.copyOf(versions);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public Actor updatedBy() {
        return updatedBy;
    }
}
