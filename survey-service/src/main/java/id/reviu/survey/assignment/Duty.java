package id.reviu.survey.assignment;

import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.questionnaire.OwnProgramme;
import java.util.List;
import java.util.UUID;

/**
 * What an office has to do.
 *
 * @param opd the office's code
 * @param questionnaireVersion what it answers
 * @param programmes its own programmes as they were when the campaign opened
 * @param simulated whether the campaign's answers are made up
 * @param headApproval whether the office's head approves before answers are handed in
 */
public record Duty(
        CampaignId campaign,
        String opd,
        UUID questionnaireVersion,
        List<OwnProgramme> programmes,
        boolean simulated,
        boolean headApproval) {

    public Duty {
        programmes = List.copyOf(programmes);
    }
}
