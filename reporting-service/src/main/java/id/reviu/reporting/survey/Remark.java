package id.reviu.reporting.survey;

/**
 * Something a respondent wrote.
 *
 * @param question the question's name
 * @param entry the programme it is about; empty outside a repeat
 */
record Remark(Response response, String question, String entry, String content) {}
