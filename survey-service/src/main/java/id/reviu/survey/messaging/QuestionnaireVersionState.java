package id.reviu.survey.messaging;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.PublishedVersion;
import id.reviu.survey.questionnaire.Text;
import java.time.Instant;
import java.util.UUID;

/**
 * A published version in {@code reviu.questionnaire.v1}.
 *
 * @param version always 1: it never changes
 */
record QuestionnaireVersionState(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        UUID questionnaire,
        int number,
        Text title,
        Definition definition) {

    static final String TOPIC = "reviu.questionnaire.v1";

    static QuestionnaireVersionState of(PublishedVersion published) {
        return new QuestionnaireVersionState(
                published.versionId(),
                1,
                "published",
                published.publishedBy(),
                published.publishedAt(),
                published.questionnaire(),
                published.number(),
                published.title(),
                published.definition());
    }
}
