package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Definition;
import java.util.List;

/**
 * A form as read.
 *
 * @param warnings what was not followed or is not complete, but keeps nothing from working
 */
public record XlsForm(Definition definition, List<Problem> warnings) {}
