package id.reviu.survey.questionnaire.web;

import id.reviu.survey.questionnaire.Flaw;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Something that is not as it should be.
 *
 * @param pointer JSON pointer into the definition
 * @param blocks whether publishing must wait for it
 */
record FlawView(String pointer, String code, String detail, boolean blocks) {

    static FlawView of(Flaw flaw, MessageSource messages, Locale locale) {
        var text = messages.getMessage("violation." + flaw.code(), flaw.args(), flaw.code(), locale);
        return new FlawView(flaw.pointer(), flaw.code(), text == null ? flaw.code() : text, flaw.blocks());
    }
}
