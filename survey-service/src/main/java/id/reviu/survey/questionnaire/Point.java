package id.reviu.survey.questionnaire;

/** One labelled step of a rating scale. */
public record Point(int value, Text label) {}
