package id.reviu.reporting.publication;

import id.reviu.reporting.achievement.Achievements.YearSum;
import id.reviu.reporting.followup.FollowUp.StateCount;
import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that everybody may see. A part that is switched off is null. Figures of achievement are made of verified
 * realisations only; nobody's name is in it.
 *
 * @param asOf when what is shown last changed; null while nothing is known
 * @param plan null while no plan is known, or while nothing at all is switched on
 * @param dimensions years in which anything was assessed, the earliest first
 * @param campaigns those that are switched on, the latest first
 */
public record PublicPage(
        @Nullable Instant asOf,
        PublicLicence licence,
        @Nullable PublicPlan plan,
        @Nullable List<YearSum> dimensions,
        @Nullable List<PublicIndicator> indicators,
        List<PublicCampaign> campaigns,
        @Nullable PublicFollowUp followUp) {

    /** How the data may be used. */
    public record PublicLicence(String name, String url) {}

    /** The plan in force. */
    public record PublicPlan(Text title, int from, int to) {}

    /**
     * An indicator.
     *
     * @param direction higher, lower or range: what counts as better
     */
    public record PublicIndicator(
            String code,
            String name,
            String unit,
            String direction,
            String dimension,
            Text dimensionName,
            String opd,
            String opdName,
            List<PublicIndicatorYear> years) {}

    /**
     * An indicator in a year.
     *
     * @param target null for a range or when there is none
     * @param realisation null until one is verified
     * @param achievement percent, two decimals; null when it cannot be assessed
     * @param grade code of the band
     */
    public record PublicIndicatorYear(
            int year,
            @Nullable BigDecimal target,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal realisation,
            @Nullable BigDecimal achievement,
            @Nullable String grade,
            @Nullable Text gradeName) {}

    /**
     * How many took part in a campaign.
     *
     * @param simulated whether its answers are made up
     * @param opd null when it does not ask offices
     * @param stakeholders null when it does not ask stakeholders
     */
    public record PublicCampaign(
            UUID id,
            Text title,
            String state,
            boolean simulated,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable PublicOffices opd,
            @Nullable PublicStakeholders stakeholders) {}

    /**
     * Offices of a campaign.
     *
     * @param asked how many are asked
     * @param handedIn how many have handed in, the verified among them
     * @param verified how many answers were verified
     */
    public record PublicOffices(long asked, long handedIn, long verified) {}

    /**
     * Stakeholders of a campaign.
     *
     * @param n null when there are too few to say
     */
    public record PublicStakeholders(
            @Nullable Long n, boolean suppressed, List<PublicGroup> byGroup, List<PublicGroup> byArea) {}

    /**
     * A group or an area of stakeholders.
     *
     * @param n null when there are too few to say, or when it would betray another
     */
    public record PublicGroup(
            String code, Text label, @Nullable Long n, boolean suppressed) {}

    /**
     * What the review found and advised. Drafts are in none of it.
     *
     * @param progress mean of the recommendations, percent; null when there are none
     */
    public record PublicFollowUp(
            long findings,
            long evidenced,
            long recommendations,
            @Nullable BigDecimal progress,
            List<StateCount> byState) {}
}
