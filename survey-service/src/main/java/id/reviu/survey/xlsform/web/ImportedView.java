package id.reviu.survey.xlsform.web;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.PublishedVersion;
import id.reviu.survey.questionnaire.Questionnaire;
import id.reviu.survey.questionnaire.QuestionnaireState;
import id.reviu.survey.questionnaire.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An imported questionnaire.
 *
 * @param warnings what was not followed or is not complete
 */
record ImportedView(
        UUID id,
        long version,
        Text title,
        QuestionnaireState state,
        @Nullable ImportedDraft draft,
        List<EarlierVersion> versions,
        List<ProblemView> warnings) {

    /** What was read. */
    record ImportedDraft(Definition definition) {}

    /** A version published before. */
    record EarlierVersion(int number, UUID versionId, Text title, Instant publishedAt) {

        static EarlierVersion of(PublishedVersion version) {
            return new EarlierVersion(version.number(), version.versionId(), version.title(), version.publishedAt());
        }
    }

    static ImportedView of(Questionnaire questionnaire, List<ProblemView> warnings) {
        var draft = questionnaire.draft();
        return new ImportedView(
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.title(),
                questionnaire.state(),
                draft == null ? null : new ImportedDraft(draft),
                questionnaire.versions().stream().map(EarlierVersion::of).toList(),
                warnings);
    }
}
