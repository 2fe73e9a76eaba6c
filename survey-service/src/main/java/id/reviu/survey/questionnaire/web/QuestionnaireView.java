package id.reviu.survey.questionnaire.web;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.PublishedVersion;
import id.reviu.survey.questionnaire.Questionnaire;
import id.reviu.survey.questionnaire.QuestionnaireDesk;
import id.reviu.survey.questionnaire.QuestionnaireState;
import id.reviu.survey.questionnaire.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as people see it.
 *
 * @param draft what is being worked on; null when there is nothing, or the reader does not work on drafts
 * @param versions the published versions, the newest last
 */
record QuestionnaireView(
        UUID id,
        long version,
        Text title,
        QuestionnaireState state,
        @Nullable Draft draft,
        List<VersionSummary> versions,
        Instant updatedAt,
        Actor updatedBy) {

    /** What is being worked on. */
    record Draft(Definition definition) {}

    /** A published version without its questions. */
    record VersionSummary(int number, UUID versionId, Text title, Instant publishedAt, Actor publishedBy) {

        static VersionSummary of(PublishedVersion version) {
            return new VersionSummary(
                    version.number(),
                    version.versionId(),
                    version.title(),
                    version.publishedAt(),
                    version.publishedBy());
        }
    }

    static QuestionnaireView of(Questionnaire questionnaire) {
        var showsDraft = QuestionnaireDesk.seesDrafts();
        var draft = questionnaire.draft();
        var versions = questionnaire.versions();
        return new QuestionnaireView(
                questionnaire.id(),
                questionnaire.version(),
                showsDraft || versions.isEmpty()
                        ? questionnaire.title()
                        : versions.getLast().title(),
                questionnaire.state(),
                draft == null || !showsDraft ? null : new Draft(draft),
                versions.stream().map(VersionSummary::of).toList(),
                questionnaire.updatedAt(),
                questionnaire.updatedBy());
    }
}
