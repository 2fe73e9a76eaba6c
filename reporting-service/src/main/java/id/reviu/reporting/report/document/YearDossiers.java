package id.reviu.reporting.report.document;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.achievement.Achievements;
import id.reviu.reporting.campaign.Campaign;
import id.reviu.reporting.campaign.Campaigns;
import id.reviu.reporting.followup.Advice;
import id.reviu.reporting.followup.FollowUp;
import id.reviu.reporting.progress.CampaignProgress;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Collects what reports of a year's achievement and of one office say, all of the same moment. */
@Component
public class YearDossiers {

    private final Backdrops backdrops;
    private final Achievements achievements;
    private final Campaigns campaigns;
    private final CampaignProgress progress;
    private final Advice advice;
    private final FollowUp followUp;

    YearDossiers(
            Backdrops backdrops,
            Achievements achievements,
            Campaigns campaigns,
            CampaignProgress progress,
            Advice advice,
            FollowUp followUp) {
        this.backdrops = backdrops;
        this.achievements = achievements;
        this.campaigns = campaigns;
        this.progress = progress;
        this.advice = advice;
        this.followUp = followUp;
    }

    /** Collects what a report of a year's achievement says: of verified realisations. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AchievementDossier achievement(@Nullable Integer year, Language language, Reader reader) {
        var all = achievements.in(year, null, Basis.VERIFIED, reader);
        return new AchievementDossier(
                backdrops.in(language, reader), all, achievements.timeline(Basis.VERIFIED), byOffice(all, reader));
    }

    private List<AchievementDossier.OfficeSum> byOffice(Achievements.AchievementYear all, Reader reader) {
        var names = new TreeMap<String, String>();
        all.items().forEach(item -> names.put(item.opdName(), item.opd()));
        return names.entrySet().stream()
                .map(office -> new AchievementDossier.OfficeSum(
                        office.getValue(),
                        office.getKey(),
                        achievements
                                .in(all.year(), office.getValue(), Basis.VERIFIED, reader)
                                .overall()))
                .toList();
    }

    /** Collects what a report of one office says: its realisations also while they wait for verification. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public OfficeDossier office(String opd, Language language, Reader asked) {
        var reader = new Reader(opd, asked.texts());
        return new OfficeDossier(
                backdrops.in(language, reader),
                opd,
                duties(opd, reader),
                achievements.in(null, opd, Basis.SUBMITTED, reader),
                followUp.of(null, reader),
                advice.recommendations(null, reader));
    }

    private List<OfficeDossier.Duty> duties(String opd, Reader reader) {
        return campaigns.ofReview(null).stream()
                .filter(campaign -> !campaign.isDraft())
                .filter(campaign ->
                        campaign.parts().stream().anyMatch(part -> part.opds().contains(opd)))
                .sorted(Comparator.comparing(Campaign::opensAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .map(campaign -> duty(campaign, opd, reader))
                .toList();
    }

    private OfficeDossier.Duty duty(Campaign campaign, String opd, Reader reader) {
        return new OfficeDossier.Duty(
                campaign.title(),
                campaign.simulated(),
                progress.of(campaign.id(), reader).byOpd().stream()
                        .filter(office -> office.opd().equals(opd))
                        .findFirst()
                        .orElse(null));
    }
}
