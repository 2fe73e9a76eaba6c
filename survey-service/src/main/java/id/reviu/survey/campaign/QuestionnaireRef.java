package id.reviu.survey.campaign;

import java.util.UUID;

/**
 * The published questionnaire a part asks.
 *
 * @param number 1 for the first published version
 * @param version the id of that version, which never changes
 */
public record QuestionnaireRef(UUID questionnaire, int number, UUID version) {}
