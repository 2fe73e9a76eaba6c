package id.reviu.reporting.survey;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.Question.TwoWayGrid;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.ImportancePerformance;
import id.reviu.reporting.statistics.ImportancePerformance.Ratings;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Importance and performance of what was rated twice, in quadrants. */
@Service
public class QuadrantFigures {

    /**
     * The analysis.
     *
     * @param n how many responses rated anything; null when suppressed
     * @param crosshair the grand means; null when nothing was rated
     * @param conformityOfMeans grand mean of performance / grand mean of importance, in percent
     * @param meanConformity mean of the items' conformities, in percent
     */
    public record Quadrants(
            UUID campaign,
            Text title,
            boolean simulated,
            Audience audience,
            Basis basis,
            @Nullable Instant asOf,
            long revision,
            @Nullable Long n,
            boolean suppressed,
            ImportancePerformance.@Nullable Point crosshair,
            @Nullable BigDecimal conformityOfMeans,
            @Nullable BigDecimal meanConformity,
            List<QuadrantItem> items,
            @Nullable Lineage from) {}

    /**
     * One thing placed.
     *
     * @param dimension the dimension it belongs to; null when it belongs to none
     * @param quadrant concentrate, keep-up, low-priority or possible-overkill
     * @param n how many rated both
     */
    public record QuadrantItem(
            String code,
            Text name,
            @Nullable String dimension,
            BigDecimal importance,
            BigDecimal performance,
            BigDecimal gap,
            BigDecimal conformity,
            String quadrant,
            long n) {}

    /** An attribute before it is placed. */
    private record Attribute(Text name, @Nullable String dimension, long n) {}

    private static final String PART = "sub-dimension:";

    private final Frames frames;
    private final TallyReader tallies;
    private final Shield shield;

    QuadrantFigures(Frames frames, TallyReader tallies, Shield shield) {
        this.frames = frames;
        this.tallies = tallies;
        this.shield = shield;
    }

    @Transactional(readOnly = true)
    public Quadrants of(UUID campaign, Selection selection, Reader reader) {
        var frame = frames.of(campaign, selection.checkedFor(reader).audience(), reader);
        var grids = frame.questions().stream()
                .filter(TwoWayGrid.class::isInstance)
                .map(TwoWayGrid.class::cast)
                .toList();
        var names = grids.stream().map(grid -> grid.place().name()).toList();
        var hidden = shield.over(campaign, frame.campaign().minimumGroupSize(), selection, names);
        var counts = tallies.read(frame, selection, names, hidden);
        if (hidden.hides(Series.RESPONSES) || names.stream().anyMatch(name -> hidden.hides(Series.of(name)))) {
            return quadrants(frame, selection, null, ImportancePerformance.of(List.of()), List.of(), null);
        }
        var attributes = new HashMap<String, Attribute>();
        var ratings = grids.stream()
                .flatMap(grid -> ratings(grid, counts, selection.basis(), attributes).stream())
                .toList();
        var analysis = ImportancePerformance.of(ratings);
        var items = analysis.attributes().stream()
                .map(placed -> item(placed, attributes))
                .toList();
        var n = names.stream()
                .mapToLong(name ->
                        counts.answered(Series.of(name), selection.basis()).n())
                .max()
                .orElse(0);
        var from = new Lineage(
                "conformity = performance / importance × 100; crosshair = mean of the items' means",
                counts.answered(Series.RESPONSES, selection.basis()).n(),
                counts.answered(Series.RESPONSES, Basis.VERIFIED).n());
        return quadrants(frame, selection, n, analysis, items, from);
    }

    private static List<Ratings> ratings(
            TwoWayGrid grid, Counts counts, Basis basis, Map<String, Attribute> attributes) {
        var question = grid.place().name();
        return grid.rows().stream()
                .map(row -> {
                    var part = part(row.feeds());
                    var code = part == null ? question + "/" + row.name() : part;
                    var gap = counts.answered(new Series(question, row.name(), AnswerCounter.GAP), basis);
                    attributes.put(
                            code,
                            new Attribute(row.label(), part == null ? null : part.replaceFirst("/.*", ""), gap.n()));
                    return new Ratings(
                            code,
                            counts.answered(new Series(question, row.name(), AnswerCounter.IMPORTANCE), basis),
                            counts.answered(new Series(question, row.name(), AnswerCounter.PERFORMANCE), basis));
                })
                .toList();
    }

    /** The sub-dimension that a row feeds, if it feeds one. */
    private static @Nullable String part(@Nullable String feeds) {
        return feeds != null && feeds.startsWith(PART) ? feeds.substring(PART.length()) : null;
    }

    private static QuadrantItem item(ImportancePerformance.Attribute placed, Map<String, Attribute> attributes) {
        var attribute = attributes.getOrDefault(placed.code(), new Attribute(Text.of(placed.code()), null, 0));
        return new QuadrantItem(
                placed.code(),
                attribute.name(),
                attribute.dimension(),
                placed.point().importance(),
                placed.point().performance(),
                placed.gap(),
                placed.conformity(),
                placed.quadrant().code(),
                attribute.n());
    }

    private static Quadrants quadrants(
            Frame frame,
            Selection selection,
            @Nullable Long n,
            ImportancePerformance analysis,
            List<QuadrantItem> items,
            @Nullable Lineage from) {
        return new Quadrants(
                frame.campaign().id(),
                frame.campaign().title(),
                frame.campaign().simulated(),
                selection.audience(),
                selection.basis(),
                frame.asOf(),
                frame.revision(),
                n,
                n == null,
                analysis.crosshair(),
                analysis.conformityOfMeans(),
                analysis.meanConformity(),
                items,
                from);
    }
}
