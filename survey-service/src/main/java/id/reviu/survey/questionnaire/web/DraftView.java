package id.reviu.survey.questionnaire.web;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.DraftDesk.Checked;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;

/**
 * A draft and all that is wrong with it.
 *
 * @param id of the questionnaire
 * @param version of the questionnaire, for a later {@code If-Match}
 */
record DraftView(
        UUID id, long version, Instant updatedAt, Actor updatedBy, Definition definition, List<FlawView> flaws) {

    static DraftView of(Checked draft, MessageSource messages, Locale locale) {
        var questionnaire = draft.questionnaire();
        return new DraftView(
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.updatedAt(),
                questionnaire.updatedBy(),
                draft.definition(),
                draft.flaws().stream()
                        .map(flaw -> FlawView.of(flaw, messages, locale))
                        .toList());
    }
}
