package id.reviu.survey.questionnaire.web;

import id.reviu.survey.questionnaire.QuestionnaireDesk.Publication;
import id.reviu.survey.questionnaire.Text;
import java.time.Instant;
import java.util.UUID;

/**
 * What publishing yielded.
 *
 * @param id of the questionnaire
 * @param version of the questionnaire, for a later {@code If-Match}
 */
record PublicationView(UUID id, long version, int number, UUID versionId, Text title, Instant publishedAt) {

    static PublicationView of(Publication publication) {
        var published = publication.version();
        return new PublicationView(
                published.questionnaire(),
                publication.questionnaire().version(),
                published.number(),
                published.versionId(),
                published.title(),
                published.publishedAt());
    }
}
