package id.reviu.survey.questionnaire.web;

import id.reviu.survey.questionnaire.Template;
import id.reviu.survey.questionnaire.Text;

/** A questionnaire to begin with, in a list. */
record TemplateSummary(String code, Text title, Text description, String source) {

    static TemplateSummary of(Template template) {
        return new TemplateSummary(
                template.code(), template.definition().title(), template.description(), template.source());
    }
}
