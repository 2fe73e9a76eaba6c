package id.reviu.survey.questionnaire.web;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Template;
import id.reviu.survey.questionnaire.Text;

/** A questionnaire to begin with. */
record TemplateView(String code, Text title, Text description, String source, Definition definition) {

    static TemplateView of(Template template) {
        return new TemplateView(
                template.code(),
                template.definition().title(),
                template.description(),
                template.source(),
                template.definition());
    }
}
