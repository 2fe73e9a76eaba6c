package id.reviu.survey.questionnaire.web;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.PublishedVersion;
import id.reviu.survey.questionnaire.Text;
import java.time.Instant;
import java.util.UUID;

/** A published version with all its questions. */
record VersionView(
        UUID questionnaire,
        int number,
        UUID versionId,
        Text title,
        Instant publishedAt,
        Actor publishedBy,
        Definition definition) {

    static VersionView of(PublishedVersion version) {
        return new VersionView(
                version.questionnaire(),
                version.number(),
                version.versionId(),
                version.title(),
                version.publishedAt(),
                version.publishedBy(),
                version.definition());
    }
}
