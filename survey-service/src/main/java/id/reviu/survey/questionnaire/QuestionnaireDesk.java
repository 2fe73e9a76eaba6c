package id.reviu.survey.questionnaire;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, publishes, retires and shows questionnaires. */
@Service
public class QuestionnaireDesk {

    private static final String ANYBODY =
            "hasAnyRole('administrator', 'reviewer', 'council', 'opd-officer', 'opd-head')";

    private final Questionnaires questionnaires;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionnaireDesk(Questionnaires questionnaires, ApplicationEventPublisher events, Clock clock) {
        this.questionnaires = questionnaires;
        this.events = events;
        this.clock = clock;
    }

    /** Begins a questionnaire with its first draft. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Questionnaire draft(Definition definition) {
        var questionnaire = Questionnaire.begun(
                questionnaires.nextId(), definition, CurrentUser.get().actor(), kept(clock.instant()));
        questionnaires.add(questionnaire);
        return questionnaire;
    }

    /**
     * Replaces the draft of a questionnaire.
     *
     * @param expected the state the person has seen; null to replace whatever is there
     */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Questionnaire redraft(UUID id, Definition definition, @Nullable Version expected) {
        var questionnaire = lock(id);
        expect(questionnaire, expected);
        if (questionnaire.redraft(definition, CurrentUser.get().actor(), kept(clock.instant()))) {
            questionnaires.save(questionnaire);
        }
        return questionnaire;
    }

    /** Lets the draft of a published questionnaire go. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Questionnaire discardDraft(UUID id, @Nullable Version expected) {
        var questionnaire = lock(id);
        if (questionnaire.draft() != null) {
            expect(questionnaire, expected);
            questionnaire.discardDraft(CurrentUser.get().actor(), kept(clock.instant()));
            questionnaires.save(questionnaire);
        }
        return questionnaire;
    }

    /** What publishing yielded: the version, and whether it is new or the answer to a repeated request. */
    public record Publication(Questionnaire questionnaire, PublishedVersion version, boolean isNew) {}

    /** Publishes the draft; without one, the latest version is the answer again. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Publication publish(UUID id, @Nullable Version expected) {
        var questionnaire = lock(id);
        var isNew = questionnaire.draft() != null;
        if (isNew) {
            expect(questionnaire, expected);
        }
        var version =
                questionnaire.publish(questionnaires.nextId(), CurrentUser.get().actor(), kept(clock.instant()));
        if (isNew) {
            questionnaires.save(questionnaire);
            questionnaires.add(version);
            events.publishEvent(new QuestionnairePublished(version));
        }
        return new Publication(questionnaire, version, isNew);
    }

    /** Takes a questionnaire out of use. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Questionnaire retire(UUID id, @Nullable Version expected) {
        var questionnaire = lock(id);
        if (questionnaire.state() != QuestionnaireState.RETIRED) {
            expect(questionnaire, expected);
            questionnaire.retire(CurrentUser.get().actor(), kept(clock.instant()));
            questionnaires.save(questionnaire);
        }
        return questionnaire;
    }

    /** Takes a retired questionnaire into use again. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Questionnaire reinstate(UUID id, @Nullable Version expected) {
        var questionnaire = lock(id);
        if (questionnaire.state() == QuestionnaireState.RETIRED) {
            expect(questionnaire, expected);
            questionnaire.reinstate(CurrentUser.get().actor(), kept(clock.instant()));
            questionnaires.save(questionnaire);
        }
        return questionnaire;
    }

    /** One questionnaire; without its draft for those who do not work on it. */
    @Transactional(readOnly = true)
    @PreAuthorize(ANYBODY)
    public Questionnaire find(UUID id) {
        var questionnaire = questionnaires.find(id).orElseThrow(QuestionnaireNotFound::new);
        if (questionnaire.versions().isEmpty() && !seesDrafts()) {
            throw new QuestionnaireNotFound();
        }
        return questionnaire;
    }

    /** Questionnaires from the newest to the oldest; only published ones for those who do not work on drafts. */
    @Transactional(readOnly = true)
    @PreAuthorize(ANYBODY)
    public Page<Questionnaire> list(@Nullable UUID after, int limit) {
        var rows = questionnaires.list(!seesDrafts(), after, limit + 1);
        return Page.of(rows, limit, each -> each.id().toString());
    }

    /** A published version. */
    @Transactional(readOnly = true)
    @PreAuthorize(ANYBODY)
    public PublishedVersion version(UUID id, int number) {
        return findVersion(id, number).orElseThrow(QuestionnaireNotFound::new);
    }

    /** A published version; empty when there is none of that number. */
    @Transactional(readOnly = true)
    @PreAuthorize(ANYBODY)
    public Optional<PublishedVersion> findVersion(UUID id, int number) {
        return questionnaires.anyVersion(id, number);
    }

    /**
     * What became of a questionnaire from one version to another.
     *
     * @param to number of the later version; null for the draft
     */
    @Transactional(readOnly = true)
    @PreAuthorize(ANYBODY)
    public List<Difference> differences(UUID id, int from, @Nullable Integer to) {
        return Differences.between(
                version(id, from).definition(),
                to == null ? draftOf(id) : version(id, to).definition());
    }

    private Definition draftOf(UUID id) {
        var draft = find(id).draft();
        if (draft == null || !seesDrafts()) {
            throw new DraftNotFound();
        }
        return draft;
    }

    /** Whether the person at work sees what is not published yet. */
    public static boolean seesDrafts() {
        return CurrentUser.get().is("administrator", "reviewer");
    }

    private Questionnaire lock(UUID id) {
        return questionnaires.lock(id).orElseThrow(QuestionnaireNotFound::new);
    }

    private static void expect(Questionnaire questionnaire, @Nullable Version expected) {
        if (expected != null && expected.value() != questionnaire.version()) {
            throw new StaleQuestionnaire(questionnaire);
        }
    }
}
