package id.reviu.survey.questionnaire;

import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.UUID;

/**
 * A version of a questionnaire that people answer; it never changes.
 *
 * @param number 1 for the first one
 */
public record PublishedVersion(
        UUID versionId, UUID questionnaire, int number, Instant publishedAt, Actor publishedBy, Definition definition) {

    public Text title() {
        return definition.title();
    }
}
