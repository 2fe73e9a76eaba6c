package id.reviu.survey.receipt;

import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.campaign.Title;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody handed in.
 *
 * @param simulated whether the campaign's answers are made up
 * @param day when it was handed in, in the city
 * @param office what is known of an office; null for a stakeholder, of whom nothing is
 */
record Receipt(
        CampaignId campaign,
        Title title,
        boolean simulated,
        LocalDate day,
        @Nullable Office office) {

    /**
     * An office and what it handed in.
     *
     * @param version the response's version that handing in led to
     * @param by the name of who did
     * @param sha256 of the answers, in hexadecimal
     */
    record Office(UUID response, long version, String opd, String opdName, Instant at, String by, String sha256) {}
}
