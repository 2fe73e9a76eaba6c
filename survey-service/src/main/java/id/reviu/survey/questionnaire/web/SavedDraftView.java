package id.reviu.survey.questionnaire.web;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.questionnaire.DraftDesk.Checked;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;

/**
 * That a draft was kept, and all that is wrong with it.
 *
 * @param id of the questionnaire
 * @param version of the questionnaire, for a later {@code If-Match}
 */
record SavedDraftView(UUID id, long version, Instant updatedAt, Actor updatedBy, List<FlawView> flaws) {

    static SavedDraftView of(Checked draft, MessageSource messages, Locale locale) {
        var view = DraftView.of(draft, messages, locale);
        return new SavedDraftView(view.id(), view.version(), view.updatedAt(), view.updatedBy(), view.flaws());
    }
}
