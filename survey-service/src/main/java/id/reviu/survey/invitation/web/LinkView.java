package id.reviu.survey.invitation.web;

import id.reviu.survey.campaign.Title;
import id.reviu.survey.invitation.LinkDesk;
import id.reviu.survey.questionnaire.Definition;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a stakeholder is asked.
 *
 * @param groups codes of the groups asked; empty for whoever comes
 * @param groupQuestion the question that says the group
 * @param areaQuestion the question that says the area
 * @param once whether it is one person's own link, good for one answer
 * @param graceUntil until when answers in the making are still taken, the time being over; null while it goes on
 */
record LinkView(
        UUID campaign,
        Title title,
        String state,
        Instant closesAt,
        boolean simulated,
        List<String> groups,
        @Nullable String groupQuestion,
        @Nullable String areaQuestion,
        UUID questionnaireVersion,
        boolean once,
        @Nullable Instant graceUntil,
        Definition definition) {

    static LinkView of(LinkDesk.Door door) {
        var campaign = door.campaign();
        var part = door.part();
        return new LinkView(
                campaign.id().value(),
                campaign.plan().title(),
                campaign.state().text(),
                campaign.window().closesAt(),
                campaign.plan().simulated(),
                part.groups(),
                part.groupQuestion(),
                part.areaQuestion(),
                part.questionnaire().version(),
                door.once(),
                door.graceUntil(),
                door.questionnaire().definition());
    }
}
