package id.reviu.survey.assignment;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.campaign.CampaignState;
import id.reviu.survey.campaign.Title;
import id.reviu.survey.questionnaire.OwnProgramme;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment with what a list shows beside it.
 *
 * @param opdName the office's name as the register has it today; its code until the register is known here
 * @param dueAt the last moment for an answer
 * @param accepting whether answers are taken now
 * @param graceUntil until when the open draft is still taken, the time being over; null otherwise
 * @param extensionReason why the office has more time than was planned
 * @param responseVersion what to send as {@code If-Match} with the next draft
 * @param reason why it was returned
 * @param headApproval whether the office's head approves before answers are handed in
 * @param approvalAskedAt when the head was asked; null when nobody did, or the answers changed since
 * @param programmes the office's own programmes, which the questionnaire repeats over
 */
public record AssignmentSummary(
        UUID id,
        long version,
        UUID campaign,
        Title campaignTitle,
        CampaignState campaignState,
        boolean simulated,
        String opd,
        String opdName,
        AssignmentState state,
        Instant dueAt,
        boolean accepting,
        @Nullable Instant graceUntil,
        @Nullable String extensionReason,
        @Nullable UUID response,
        @Nullable Long responseVersion,
        @Nullable String reason,
        List<OwnProgramme> programmes,
        UUID questionnaire,
        int number,
        UUID questionnaireVersion,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable Actor submittedBy,
        @Nullable Actor verifiedBy,
        boolean headApproval,
        @Nullable Instant approvalAskedAt,
        @Nullable Actor approvalAskedBy,
        @Nullable Actor approvedBy) {}
