package id.reviu.survey.receipt;

import id.reviu.survey.campaign.Title;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a genuine receipt stands for.
 *
 * @param audience {@code opd} or {@code stakeholder}
 * @param opdName the office's name; null for a stakeholder
 * @param submittedOn the day in the city
 * @param corrected whether the office has handed in other answers since
 */
public record Confirmation(
        Title campaign,
        String audience,
        boolean simulated,
        @Nullable String opdName,
        LocalDate submittedOn,
        boolean corrected) {}
