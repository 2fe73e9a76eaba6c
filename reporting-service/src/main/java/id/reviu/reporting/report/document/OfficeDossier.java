package id.reviu.reporting.report.document;

import id.reviu.reporting.achievement.Achievements;
import id.reviu.reporting.followup.FollowUp;
import id.reviu.reporting.followup.Recommendation;
import id.reviu.reporting.progress.CampaignProgress;
import id.reviu.reporting.reference.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report of one office says.
 *
 * @param opd its code
 * @param duties the campaigns that ask it
 * @param achievement its own indicators in the latest year
 */
public record OfficeDossier(
        Backdrop backdrop,
        String opd,
        List<Duty> duties,
        Achievements.AchievementYear achievement,
        FollowUp.FollowUpStanding standing,
        List<Recommendation> recommendations)
        implements Material {

    /**
     * A campaign and how far the office is with it.
     *
     * @param office null when it has heard nothing yet
     */
    record Duty(Text title, boolean simulated, CampaignProgress.@Nullable OfficeProgress office) {}

    @Override
    public Language language() {
        return backdrop.language();
    }

    String name() {
        return backdrop.office(opd);
    }
}
