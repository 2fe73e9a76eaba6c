package id.reviu.survey.questionnaire.web;

import id.reviu.survey.questionnaire.Questionnaire;
import id.reviu.survey.questionnaire.QuestionnaireDesk;
import id.reviu.survey.questionnaire.QuestionnaireState;
import id.reviu.survey.questionnaire.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire in a list.
 *
 * @param number of the latest published version; null when there is none
 * @param hasDraft whether something unpublished is being worked on, as far as the reader may know
 */
record QuestionnaireSummary(
        UUID id,
        long version,
        Text title,
        QuestionnaireState state,
        @Nullable Integer number,
        @Nullable UUID versionId,
        boolean hasDraft,
        List<QuestionnaireView.VersionSummary> versions,
        Instant updatedAt) {

    static QuestionnaireSummary of(Questionnaire questionnaire) {
        var view = QuestionnaireView.of(questionnaire);
        var latest = view.versions().isEmpty() ? null : view.versions().getLast();
        return new QuestionnaireSummary(
                view.id(),
                view.version(),
                view.title(),
                view.state(),
                latest == null ? null : latest.number(),
                latest == null ? null : latest.versionId(),
                QuestionnaireDesk.seesDrafts() && questionnaire.draft() != null,
                view.versions(),
                view.updatedAt());
    }
}
