package id.reviu.survey.questionnaire;

/** A questionnaire has a new version. */
public record QuestionnairePublished(PublishedVersion version) {}
