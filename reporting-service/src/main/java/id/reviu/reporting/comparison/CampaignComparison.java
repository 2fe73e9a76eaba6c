package id.reviu.reporting.comparison;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two campaigns beside each other.
 *
 * @param first the campaign that is looked at
 * @param second the one it is compared with
 * @param sameQuestionnaire whether both put versions of one questionnaire, so that the same name is the same question
 * @param questions those that both asked in the same form, in the order of the first
 * @param scales what ratings feed in both: criteria, readiness, dimensions
 * @param onlyFirst names of questions that the first alone asked, or asked in another form
 * @param onlySecond the same of the second
 */
public record CampaignComparison(
        ComparedCampaign first,
        ComparedCampaign second,
        Audience audience,
        Basis basis,
        boolean sameQuestionnaire,
        List<ComparedQuestion> questions,
        List<ComparedMean> scales,
        List<Text> onlyFirst,
        List<Text> onlySecond) {

    /**
     * One of the campaigns.
     *
     * @param responses null when suppressed
     * @param questionnaire number of the version it put
     */
    public record ComparedCampaign(
            UUID id,
            Text title,
            boolean simulated,
            int questionnaire,
            @Nullable Long responses,
            boolean suppressed) {}

    /**
     * A question.
     *
     * @param reworded whether the second campaign asked it in other words
     * @param changedOptions whether an option or point was added or taken away
     * @param firstN how many answered; null when suppressed
     * @param secondN the same in the second
     * @param suppressed whether either has too few people to show anything
     * @param options those of the first, then those that the second alone had
     * @param mean of ratings and numbers; null without, and where the scale has changed
     * @param rows means of the rows that both had on the same scale; of two-way grids of performance
     */
    public record ComparedQuestion(
            String name,
            String kind,
            Text label,
            boolean reworded,
            boolean changedOptions,
            @Nullable Long firstN,
            @Nullable Long secondN,
            boolean suppressed,
            List<ComparedOption> options,
            @Nullable ComparedMean mean,
            List<ComparedMean> rows) {}

    /**
     * An option or a point.
     *
     * @param firstShare of those who answered; null where it was no option
     * @param secondShare the same in the second
     */
    public record ComparedOption(
            String code,
            Text label,
            @Nullable BigDecimal firstShare,
            @Nullable BigDecimal secondShare) {}

    /**
     * A mean in both.
     *
     * @param sort question, row, criterion, readiness or dimension
     * @param difference the first less the second
     * @param lower lower end of its 95 % interval (Welch); null when there is none
     * @param upper upper end of it
     */
    public record ComparedMean(
            String sort,
            String code,
            Text label,
            BigDecimal first,
            BigDecimal second,
            BigDecimal difference,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper) {}
}
