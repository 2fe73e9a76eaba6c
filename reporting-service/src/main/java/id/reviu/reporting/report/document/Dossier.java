package id.reviu.reporting.report.document;

import id.reviu.reporting.city.CityGlance;
import id.reviu.reporting.progress.CampaignProgress;
import id.reviu.reporting.survey.SatisfactionFigures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a campaign's report says, as it was at one moment.
 *
 * @param minimumGroupSize fewest stakeholders a figure may be about
 * @param plan the masterplan in force; null when none is known
 * @param offices what the offices answered; null when they are not asked
 * @param stakeholders what the stakeholders answered; null when they are not asked
 * @param satisfaction the satisfaction index; null when stakeholders are not asked
 */
public record Dossier(
        Language language,
        CampaignProgress.Progress progress,
        int minimumGroupSize,
        CityGlance.@Nullable PlanInForce plan,
        @Nullable AudienceResults offices,
        @Nullable AudienceResults stakeholders,
        SatisfactionFigures.@Nullable Satisfaction satisfaction,
        List<GroupSatisfaction> satisfactionByGroup,
        Instant madeAt)
        implements Material {

    /** The index of one group of stakeholders. */
    record GroupSatisfaction(CampaignProgress.GroupCount group, SatisfactionFigures.Satisfaction satisfaction) {}

    /** Those that were asked, the offices first. */
    List<AudienceResults> audiences() {
        return Stream.of(Optional.ofNullable(offices), Optional.ofNullable(stakeholders))
                .flatMap(Optional::stream)
                .toList();
    }

    boolean simulated() {
        return progress.simulated();
    }

    /** Whether nobody has answered anything yet. */
    boolean isEmpty() {
        return audiences().stream().allMatch(AudienceResults::isEmpty);
    }
}
