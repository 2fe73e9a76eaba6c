package id.reviu.survey.questionnaire;

/**
 * One option of a question.
 *
 * @param code what an answer holds
 */
public record Choice(String code, Text label) {}
