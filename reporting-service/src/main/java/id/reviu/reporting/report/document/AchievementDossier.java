package id.reviu.reporting.report.document;

import id.reviu.reporting.achievement.Achievements;
import java.util.List;

/**
 * What a report of a year's achievement says.
 *
 * @param byOffice the offices that have indicators, by name
 */
public record AchievementDossier(
        Backdrop backdrop,
        Achievements.AchievementYear year,
        Achievements.AchievementTimeline timeline,
        List<OfficeSum> byOffice)
        implements Material {

    /** One office's indicators taken together. */
    record OfficeSum(String opd, String name, Achievements.DimensionAchievement overall) {}

    @Override
    public Language language() {
        return backdrop.language();
    }
}
