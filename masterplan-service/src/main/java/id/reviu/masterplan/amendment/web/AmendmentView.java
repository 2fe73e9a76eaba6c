package id.reviu.masterplan.amendment.web;

import id.reviu.masterplan.amendment.AmendmentEntry;
import id.reviu.masterplan.amendment.AmendmentState;
import id.reviu.masterplan.amendment.PlanChange;
import id.reviu.masterplan.language.Text;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An amendment as readers get it.
 *
 * @param recommendationText the words of the recommendation that led to it
 * @param plan the version in force that it was checked against
 * @param draft the version it was carried out in
 * @param draftNumber the number of that version
 */
record AmendmentView(
        UUID id,
        long version,
        UUID recommendation,
        Text recommendationText,
        String opdName,
        UUID plan,
        PlanChange change,
        AmendmentState state,
        @Nullable UUID draft,
        @Nullable Integer draftNumber,
        Actor changedBy,
        Instant changedAt) {

    static AmendmentView of(AmendmentEntry entry) {
        var amendment = entry.amendment();
        var draft = amendment.draft();
        return new AmendmentView(
                amendment.id().value(),
                amendment.last().version(),
                amendment.recommendation().value(),
                entry.advice(),
                entry.opdName(),
                amendment.plan().value(),
                amendment.asked(),
                amendment.state(),
                draft == null ? null : draft.value(),
                entry.draftNumber(),
                amendment.last().actor(),
                amendment.last().at());
    }
}
