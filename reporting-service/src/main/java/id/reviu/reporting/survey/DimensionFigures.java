package id.reviu.reporting.survey;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.Dimension;
import id.reviu.reporting.reference.Opds;
import id.reviu.reporting.reference.Plans;
import id.reviu.reporting.reference.Programmes;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.Moments;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The criteria, the readiness and the dimensions that a campaign's ratings feed, in sum and by office. */
@Service
public class DimensionFigures {

    private static final String CRITERION = "criterion";
    private static final String READINESS = "readiness";
    private static final String SUB_DIMENSION = "sub-dimension";

    /**
     * What was rated.
     *
     * @param responses how many responses are in it; null when suppressed
     * @param byOpd the offices that the reader may see, by code; empty for stakeholders
     * @param byProgramme the programmes that these offices judged
     */
    public record CampaignDimensions(
            UUID campaign,
            Text title,
            boolean simulated,
            Audience audience,
            Basis basis,
            @Nullable Instant asOf,
            long revision,
            @Nullable Long responses,
            boolean suppressed,
            List<ScaleFigure> criteria,
            List<DimensionFigure> dimensions,
            List<DimensionFigure> subDimensions,
            List<ScaleFigure> readiness,
            List<OfficeFigure> byOpd,
            List<OfficeFigure> byProgramme,
            @Nullable Lineage from) {}

    private final Frames frames;
    private final TallyReader tallies;
    private final OfficeCounts officeCounts;
    private final Shield shield;
    private final Plans plans;
    private final Opds opds;
    private final Programmes programmes;

    DimensionFigures(
            Frames frames,
            TallyReader tallies,
            OfficeCounts officeCounts,
            Shield shield,
            Plans plans,
            Opds opds,
            Programmes programmes) {
        this.frames = frames;
        this.tallies = tallies;
        this.officeCounts = officeCounts;
        this.shield = shield;
        this.plans = plans;
        this.opds = opds;
        this.programmes = programmes;
    }

    @Transactional(readOnly = true)
    public CampaignDimensions of(UUID campaign, Audience audience, Basis basis, Reader reader) {
        var frame = frames.of(campaign, audience, reader);
        var feeders = Feeder.of(frame.questions());
        var questions = feeders.stream()
                .map(feeder -> feeder.rating().question())
                .distinct()
                .toList();
        var selection = Selection.all(audience, basis);
        var hidden = shield.over(campaign, frame.campaign().minimumGroupSize(), selection, questions);
        var counts = tallies.read(frame, selection, questions, hidden);
        if (hidden.hides(Series.RESPONSES) || feeders.stream().anyMatch(feeder -> hidden.hides(feeder.rating()))) {
            return hidden(frame, selection);
        }
        var parts = Fed.of(SUB_DIMENSION, feeders);
        var known = plans.dimensions();
        var responses = counts.answered(Series.RESPONSES, basis).n();
        var judgements = audience == Audience.OPD
                ? officeCounts.judgements(campaign, questions, reader.opd())
                : OfficeCounts.Judgements.NONE;
        return new CampaignDimensions(
                campaign,
                frame.campaign().title(),
                frame.campaign().simulated(),
                audience,
                basis,
                frame.asOf(),
                frame.revision(),
                responses,
                false,
                scales(CRITERION, feeders, counts, basis),
                dimensions(parts, known, counts, basis),
                parts.stream().map(part -> part(part, known, counts, basis)).toList(),
                scales(READINESS, feeders, counts, basis),
                offices(judgements.byOffice(), feeders, basis),
                programmes(judgements.byProgramme(), feeders, basis),
                new Lineage(
                        "mean = Σ ratings / n; every rating counts the same; gap = performance − importance",
                        responses,
                        counts.answered(Series.RESPONSES, Basis.VERIFIED).n()));
    }

    private static CampaignDimensions hidden(Frame frame, Selection selection) {
        return new CampaignDimensions(
                frame.campaign().id(),
                frame.campaign().title(),
                frame.campaign().simulated(),
                selection.audience(),
                selection.basis(),
                frame.asOf(),
                frame.revision(),
                null,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static List<ScaleFigure> scales(String sort, List<Feeder> feeders, Counts counts, Basis basis) {
        return Fed.of(sort, feeders).stream()
                .map(fed -> {
                    var rating = fed.rating(counts, basis);
                    return new ScaleFigure(
                            fed.code(),
                            ScaleNames.of(sort, fed.code(), fed.label()),
                            rating.n(),
                            rating.mean(),
                            rating.sampleDeviation(),
                            fed.scale().lowest(),
                            fed.scale().highest());
                })
                .toList();
    }

    private static List<DimensionFigure> dimensions(
            List<Fed> parts, List<Dimension> known, Counts counts, Basis basis) {
        var order = known.stream().map(Dimension::code).toList();
        return Fed.group(parts.stream().flatMap(part -> part.feeders().stream()).toList(), DimensionFigures::dimension)
                .stream()
                .sorted(Comparator.comparing(
                        fed -> order.contains(fed.code()) ? order.indexOf(fed.code()) : Integer.MAX_VALUE))
                .map(fed -> figure(fed, name(fed.code(), known), null, counts, basis))
                .toList();
    }

    private static DimensionFigure part(Fed part, List<Dimension> known, Counts counts, Basis basis) {
        var name = known.stream()
                .flatMap(dimension -> dimension.subDimensions().stream())
                .filter(sub -> sub.code().equals(part.code()))
                .map(Dimension.SubDimension::name)
                .findFirst()
                .orElse(part.label());
        return figure(part, name, dimension(part.feeders().getFirst()), counts, basis);
    }

    static String dimension(Feeder feeder) {
        var slash = feeder.code().indexOf('/');
        return slash < 0 ? feeder.code() : feeder.code().substring(0, slash);
    }

    private static Text name(String dimension, List<Dimension> known) {
        return known.stream()
                .filter(one -> one.code().equals(dimension))
                .map(Dimension::name)
                .findFirst()
                .orElse(Text.of(dimension));
    }

    private static DimensionFigure figure(Fed fed, Text name, @Nullable String dimension, Counts counts, Basis basis) {
        var performance = fed.rating(counts, basis);
        var importance = fed.importance(counts, basis);
        return new DimensionFigure(
                fed.code(),
                name,
                dimension,
                performance.n(),
                importance.mean(),
                performance.mean(),
                performance.sampleDeviation(),
                gap(importance, performance));
    }

    private static @Nullable BigDecimal gap(Moments importance, Moments performance) {
        var wanted = importance.exactMean();
        var reached = performance.exactMean();
        return wanted == null || reached == null
                ? null
                : reached.subtract(wanted).setScale(Moments.DECIMALS, RoundingMode.HALF_UP);
    }

    private List<OfficeFigure> offices(Map<String, Counts> offices, List<Feeder> feeders, Basis basis) {
        var names = opds.names();
        return offices.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(office -> means(
                        office.getKey(),
                        null,
                        names.getOrDefault(office.getKey(), office.getKey()),
                        feeders,
                        office.getValue(),
                        basis))
                .toList();
    }

    private List<OfficeFigure> programmes(Map<OfficeCounts.Judged, Counts> judged, List<Feeder> feeders, Basis basis) {
        var names = programmes.names();
        return judged.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<OfficeCounts.Judged, Counts> one) ->
                                one.getKey().programme())
                        .thenComparing(one -> one.getKey().opd()))
                .map(one -> means(
                        one.getKey().opd(),
                        one.getKey().programme(),
                        names.getOrDefault(
                                one.getKey().programme(), one.getKey().programme()),
                        feeders,
                        one.getValue(),
                        basis))
                .toList();
    }

    private static OfficeFigure means(
            String opd, @Nullable String programme, String name, List<Feeder> feeders, Counts counts, Basis basis) {
        return new OfficeFigure(
                opd,
                programme,
                name,
                means(CRITERION, feeders, counts, basis),
                means(READINESS, feeders, counts, basis),
                means(SUB_DIMENSION, feeders, counts, basis));
    }

    private static Map<String, BigDecimal> means(String sort, List<Feeder> feeders, Counts counts, Basis basis) {
        var means = new LinkedHashMap<String, BigDecimal>();
        for (var fed : Fed.of(sort, feeders)) {
            var mean = fed.rating(counts, basis).mean();
            if (mean != null) {
                means.put(fed.code(), mean);
            }
        }
        return means;
    }
}
