package id.reviu.survey.questionnaire;

/** A programme of the office that answers, as it was when the campaign opened. */
public record OwnProgramme(String code, String name) {}
