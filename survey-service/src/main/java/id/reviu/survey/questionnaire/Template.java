package id.reviu.survey.questionnaire;

/**
 * A questionnaire to begin with.
 *
 * @param code what it is asked for by
 * @param description what it is for
 * @param source where it comes from: a regulation, a city's survey
 */
public record Template(String code, Text description, String source, Definition definition) {}
