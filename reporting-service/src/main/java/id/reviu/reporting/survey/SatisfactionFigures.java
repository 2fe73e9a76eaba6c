package id.reviu.reporting.survey;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.Bands;
import id.reviu.reporting.statistics.CommunitySatisfaction;
import id.reviu.reporting.statistics.Moments;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The community satisfaction index (IKM) of a campaign, by the method of PermenPANRB 14/2017. */
@Service
public class SatisfactionFigures {

    private static final String SORT = "ikm";

    /**
     * The index.
     *
     * @param n how many rated the services; null when suppressed
     * @param nrr Σ NRR × 1/9
     * @param index 25 × nrr, two decimals; null when an unsur was rated by nobody
     * @param grade of the index
     * @param reason why there is no index: suppressed, not-asked, other-scale or unsur-missing
     * @param unsur the elements, by key
     * @param source the regulation
     */
    public record Satisfaction(
            UUID campaign,
            Text title,
            boolean simulated,
            Audience audience,
            Basis basis,
            @Nullable Instant asOf,
            long revision,
            @Nullable Long n,
            boolean suppressed,
            @Nullable BigDecimal nrr,
            @Nullable BigDecimal index,
            @Nullable String grade,
            @Nullable Text gradeName,
            @Nullable String reason,
            List<UnsurFigure> unsur,
            String source,
            @Nullable Lineage from) {}

    /** One element of service. */
    public record UnsurFigure(
            String key,
            Text label,
            long n,
            @Nullable BigDecimal nrr,
            @Nullable BigDecimal sd) {}

    private final Frames frames;
    private final TallyReader tallies;
    private final Shield shield;
    private final Clock clock;

    SatisfactionFigures(Frames frames, TallyReader tallies, Shield shield, Clock clock) {
        this.frames = frames;
        this.tallies = tallies;
        this.shield = shield;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Satisfaction of(UUID campaign, Selection selection, Reader reader) {
        var method = CommunitySatisfaction.shipped();
        var frame = frames.of(campaign, selection.checkedFor(reader).audience(), reader);
        var feeds = Fed.of(SORT, Feeder.of(frame.questions()));
        if (feeds.isEmpty()) {
            return none(frame, selection, "not-asked");
        }
        if (feeds.stream()
                .anyMatch(fed ->
                        fed.scale().lowest() != method.lowest() || fed.scale().highest() != method.highest())) {
            return none(frame, selection, "other-scale");
        }
        var questions = feeds.stream()
                .flatMap(fed -> fed.feeders().stream())
                .map(feeder -> feeder.rating().question())
                .distinct()
                .toList();
        var hidden = shield.over(campaign, frame.campaign().minimumGroupSize(), selection, questions);
        var counts = tallies.read(frame, selection, questions, hidden);
        if (feeds.stream().flatMap(fed -> fed.feeders().stream()).anyMatch(feeder -> hidden.hides(feeder.rating()))) {
            return none(frame, selection, "suppressed");
        }
        return figure(frame, selection, method, feeds, counts);
    }

    private Satisfaction figure(
            Frame frame, Selection selection, CommunitySatisfaction method, List<Fed> feeds, Counts counts) {
        var ratings = new HashMap<String, Moments>();
        feeds.forEach(fed -> ratings.put(fed.code(), fed.rating(counts, selection.basis())));
        var year = year(frame);
        var index = method.index(ratings, year);
        var unsur = method.unsur().stream()
                .map(element -> unsur(element, ratings.getOrDefault(element.key(), Moments.NONE)))
                .toList();
        return new Satisfaction(
                frame.campaign().id(),
                frame.campaign().title(),
                frame.campaign().simulated(),
                selection.audience(),
                selection.basis(),
                frame.asOf(),
                frame.revision(),
                unsur.stream().mapToLong(UnsurFigure::n).max().orElse(0),
                false,
                index == null ? null : index.mean(),
                index == null ? null : index.index(),
                index == null ? null : index.grade().code(),
                index == null ? null : name(index.grade()),
                index == null ? "unsur-missing" : null,
                unsur,
                method.in(year).source(),
                new Lineage(
                        index == null ? "25 × Σ NRR / 9" : index.formula(),
                        counts.answered(Series.RESPONSES, selection.basis()).n(),
                        counts.answered(Series.RESPONSES, Basis.VERIFIED).n()));
    }

    private static UnsurFigure unsur(CommunitySatisfaction.Unsur element, Moments rating) {
        return new UnsurFigure(
                element.key(), text(element.name()), rating.n(), rating.mean(), rating.sampleDeviation());
    }

    private Satisfaction none(Frame frame, Selection selection, String reason) {
        return new Satisfaction(
                frame.campaign().id(),
                frame.campaign().title(),
                frame.campaign().simulated(),
                selection.audience(),
                selection.basis(),
                frame.asOf(),
                frame.revision(),
                null,
                reason.equals("suppressed"),
                null,
                null,
                null,
                null,
                reason,
                List.of(),
                CommunitySatisfaction.shipped().in(year(frame)).source(),
                null);
    }

    /** The bands of the year in which the answers were given. */
    private int year(Frame frame) {
        var closes = frame.campaign().closesAt();
        return (closes == null ? clock.instant() : closes)
                .atZone(ZoneOffset.UTC)
                .getYear();
    }

    private static Text name(Bands.Band grade) {
        return text(grade.name());
    }

    private static Text text(Map<String, String> names) {
        return new Text(names.getOrDefault("id", ""), names.get("en"));
    }
}
