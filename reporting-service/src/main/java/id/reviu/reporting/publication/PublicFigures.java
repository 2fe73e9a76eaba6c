package id.reviu.reporting.publication;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.achievement.Achievements;
import id.reviu.reporting.achievement.Achievements.IndicatorAchievement;
import id.reviu.reporting.achievement.Achievements.YearSum;
import id.reviu.reporting.followup.FollowUp;
import id.reviu.reporting.publication.PublicPage.PublicFollowUp;
import id.reviu.reporting.publication.PublicPage.PublicIndicator;
import id.reviu.reporting.publication.PublicPage.PublicIndicatorYear;
import id.reviu.reporting.publication.PublicPage.PublicLicence;
import id.reviu.reporting.publication.PublicPage.PublicPlan;
import id.reviu.reporting.reference.Dimension;
import id.reviu.reporting.reference.Plans;
import id.reviu.reporting.reference.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what everybody may see. It is work of the system itself, not of the stranger who asks. */
@Service
@EnableConfigurationProperties(PublicSettings.class)
class PublicFigures {

    private final Publications publications;
    private final PublicSettings settings;
    private final Plans plans;
    private final Achievements achievements;
    private final FollowUp followUp;
    private final PublicParticipation participation;

    PublicFigures(
            Publications publications,
            PublicSettings settings,
            Plans plans,
            Achievements achievements,
            FollowUp followUp,
            PublicParticipation participation) {
        this.publications = publications;
        this.settings = settings;
        this.plans = plans;
        this.achievements = achievements;
        this.followUp = followUp;
        this.participation = participation;
    }

    @Transactional(readOnly = true)
    public PublicPage page() {
        var on = publications.current();
        var anything = on.dimensions()
                || on.indicators()
                || on.followUp()
                || !on.campaigns().isEmpty();
        var timeline = achievements.timeline(Basis.VERIFIED).years();
        return new PublicPage(
                anything ? publications.lastChange().orElse(null) : null,
                new PublicLicence(settings.licence(), settings.licenceUrl()),
                anything ? plan() : null,
                on.dimensions() ? assessed(timeline) : null,
                on.indicators()
                        ? indicators(timeline.stream().map(YearSum::year).toList())
                        : null,
                participation.of(on.campaigns()),
                on.followUp() ? advised() : null);
    }

    private @Nullable PublicPlan plan() {
        return plans.inForce()
                .map(plan -> new PublicPlan(plan.title(), plan.from(), plan.to()))
                .orElse(null);
    }

    private static List<YearSum> assessed(List<YearSum> timeline) {
        return timeline.stream().filter(year -> year.overall().assessed() > 0).toList();
    }

    private List<PublicIndicator> indicators(List<Integer> years) {
        var names = plans.dimensions().stream().collect(Collectors.toMap(Dimension::code, Dimension::name));
        var byId = new LinkedHashMap<UUID, PublicIndicator>();
        for (var year : years) {
            for (var item :
                    achievements.in(year, null, Basis.VERIFIED, Reader.OF_ALL).items()) {
                byId.computeIfAbsent(item.indicator(), id -> indicator(item, names))
                        .years()
                        .add(year(year, item));
            }
        }
        return List.copyOf(byId.values());
    }

    private static PublicIndicator indicator(IndicatorAchievement item, Map<String, Text> dimensions) {
        return new PublicIndicator(
                item.code(),
                item.name(),
                item.unit(),
                item.direction(),
                item.dimension(),
                dimensions.getOrDefault(item.dimension(), Text.of(item.dimension())),
                item.opd(),
                item.opdName(),
                new ArrayList<>());
    }

    private static PublicIndicatorYear year(int year, IndicatorAchievement item) {
        return new PublicIndicatorYear(
                year,
                item.target(),
                item.lower(),
                item.upper(),
                item.realisation(),
                item.achievement(),
                item.grade(),
                item.gradeName());
    }

    private PublicFollowUp advised() {
        var standing = followUp.of(null, Reader.OF_ALL);
        var findings = standing.findings();
        return new PublicFollowUp(
                findings == null ? 0 : findings.total(),
                findings == null ? 0 : findings.evidenced(),
                standing.recommendations().total(),
                standing.recommendations().progress(),
                standing.recommendations().byState());
    }
}
