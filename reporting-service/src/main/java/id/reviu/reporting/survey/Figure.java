package id.reviu.reporting.survey;

import id.reviu.platform.web.Page;
import id.reviu.reporting.access.Basis;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a question came to.
 *
 * @param simulated whether the answers are made up
 * @param asOf when the last change was counted
 * @param repeat the repeat it is asked in; then n and missing count programmes, not responses
 * @param n how many answered; null when suppressed
 * @param missing how many did not, or were not asked; null when suppressed
 * @param options what was chosen; of numbers bins, of dates months, of a ranking what came first
 * @param mean of ratings and numbers
 * @param sd sample standard deviation of them
 * @param texts what people wrote, for those who may read it
 * @param suppressed whether there are too few people to show anything
 * @param from what it is made of
 */
public record Figure(
        UUID campaign,
        boolean simulated,
        Audience audience,
        Basis basis,
        @Nullable Instant asOf,
        String name,
        String kind,
        Text label,
        String page,
        @Nullable String repeat,
        @Nullable Long n,
        @Nullable Long missing,
        List<OptionShare> options,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal sd,
        List<RowFigure> rows,
        @Nullable Page<WrittenText> texts,
        boolean suppressed,
        Lineage from) {

    /** The same figure with what people wrote. */
    Figure with(Page<WrittenText> written) {
        return new Figure(
                campaign,
                simulated,
                audience,
                basis,
                asOf,
                name,
                kind,
                label,
                page,
                repeat,
                n,
                missing,
                options,
                mean,
                sd,
                rows,
                written,
                suppressed,
                from);
    }
}
