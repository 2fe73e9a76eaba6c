package id.reviu.survey.assignment;

import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.questionnaire.OwnProgramme;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an office has to do.
 *
 * @param opd the office's code
 * @param questionnaireVersion what it answers
 * @param programmes its own programmes as they were when the campaign opened
 * @param dueAt the last moment for an answer
 * @param simulated whether the campaign's answers are made up
 */
public record Duty(
        CampaignId campaign,
        String opd,
        UUID questionnaireVersion,
        List<OwnProgramme> programmes,
        Instant dueAt,
        boolean simulated) {

    public Duty {
        programmes = List.copyOf(programmes);
    }
}
