package id.reviu.reporting.statement;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.survey.DimensionFigure;
import id.reviu.reporting.survey.DimensionFigures;
import id.reviu.reporting.survey.Figure;
import id.reviu.reporting.survey.OfficeFigure;
import id.reviu.reporting.survey.QuadrantFigures;
import id.reviu.reporting.survey.QuestionFigures;
import id.reviu.reporting.survey.RowFigure;
import id.reviu.reporting.survey.SatisfactionFigures;
import id.reviu.reporting.survey.ScaleFigure;
import id.reviu.reporting.survey.Selection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the figures of campaigns by their path. */
@Component
class SurveyFigures {

    private static final int AFTER_THE_CAMPAIGN = 2;

    private final QuestionFigures questions;
    private final DimensionFigures dimensions;
    private final QuadrantFigures quadrants;
    private final SatisfactionFigures satisfaction;

    SurveyFigures(
            QuestionFigures questions,
            DimensionFigures dimensions,
            QuadrantFigures quadrants,
            SatisfactionFigures satisfaction) {
        this.questions = questions;
        this.dimensions = dimensions;
        this.quadrants = quadrants;
        this.satisfaction = satisfaction;
    }

    /** A figure as it comes from its own feature. */
    private record Found(
            Text name,
            String measure,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Long n) {}

    /** Where it was found. */
    private record Place(@Nullable Text campaign, @Nullable Instant asOf, boolean simulated) {}

    /** Reads one figure for somebody. */
    StatedFigure find(FigurePath given, Reader reader) {
        var steps = given.steps();
        if (steps.size() <= AFTER_THE_CAMPAIGN) {
            throw new NoSuchFigure(given.toString());
        }
        var ikm = steps.get(AFTER_THE_CAMPAIGN).equals("ikm");
        var path = given.with("audience", given.narrowing().getOrDefault("audience", ikm ? "stakeholder" : "opd"))
                .with("basis", given.narrowing().getOrDefault("basis", "submitted"));
        var campaign = campaign(path);
        var selection = selection(path);
        var rest = steps.subList(AFTER_THE_CAMPAIGN + 1, steps.size());
        return switch (steps.get(AFTER_THE_CAMPAIGN)) {
            case "questions" -> question(path, campaign, rest, selection, reader);
            case "criteria", "readiness", "dimensions", "sub-dimensions" ->
                scale(path, campaign, rest, selection, reader);
            case "importance-performance" -> quadrant(path, campaign, rest, selection, reader);
            case "ikm" -> satisfaction(path, campaign, rest, selection, reader);
            default -> throw new NoSuchFigure(path.toString());
        };
    }

    private static UUID campaign(FigurePath path) {
        try {
            return UUID.fromString(path.steps().get(1));
        } catch (IllegalArgumentException noId) {
            throw new NoSuchFigure(path.toString());
        }
    }

    private static Selection selection(FigurePath path) {
        try {
            var by = path.narrowing();
            return new Selection(
                    Audience.of(by.getOrDefault("audience", "")),
                    Basis.of(by.getOrDefault("basis", "")),
                    by.get("opd"),
                    by.get("group"),
                    by.get("area"));
        } catch (IllegalArgumentException unknown) {
            throw new NoSuchFigure(path.toString());
        }
    }

    private StatedFigure question(
            FigurePath path, UUID campaign, List<String> rest, Selection selection, Reader reader) {
        if (rest.isEmpty()) {
            throw new NoSuchFigure(path.toString());
        }
        var figure = questions.one(campaign, rest.getFirst(), selection, null, 1, reader);
        if (figure.suppressed()) {
            throw new FigureHidden();
        }
        var found = within(figure, rest, path);
        return stated(path, selection, new Place(null, figure.asOf(), figure.simulated()), found);
    }

    private static Found within(Figure figure, List<String> rest, FigurePath path) {
        return switch (rest.size()) {
            case 2 -> {
                require(rest.get(1).equals("mean"), path);
                yield new Found(figure.label(), "mean", figure.mean(), null, figure.n());
            }
            case 3 -> {
                require(rest.get(1).equals("options"), path);
                yield figure.options().stream()
                        .filter(option -> option.code().equals(rest.get(2)))
                        .findFirst()
                        .map(option -> new Found(
                                joined(figure.label(), option.label()),
                                "share",
                                percent(option.share()),
                                "%",
                                figure.n()))
                        .orElseThrow(() -> new NoSuchFigure(path.toString()));
            }
            case 4 -> {
                require(rest.get(1).equals("rows"), path);
                yield figure.rows().stream()
                        .filter(row -> row.name().equals(rest.get(2)))
                        .findFirst()
                        .map(row -> row(figure, row, rest.get(3), path))
                        .orElseThrow(() -> new NoSuchFigure(path.toString()));
            }
            default -> throw new NoSuchFigure(path.toString());
        };
    }

    private static Found row(Figure figure, RowFigure row, String measure, FigurePath path) {
        var name = joined(figure.label(), row.label());
        var importance = row.importance();
        var performance = row.performance();
        return switch (measure) {
            case "mean" -> new Found(name, measure, row.mean(), null, row.n());
            case "gap" -> new Found(name, measure, row.gap(), null, row.n());
            case "importance" -> new Found(name, measure, importance == null ? null : importance.mean(), null, row.n());
            case "performance" ->
                new Found(name, measure, performance == null ? null : performance.mean(), null, row.n());
            default -> throw new NoSuchFigure(path.toString());
        };
    }

    private StatedFigure scale(FigurePath path, UUID campaign, List<String> rest, Selection selection, Reader reader) {
        require(!rest.isEmpty() && selection.group() == null && selection.area() == null, path);
        var sort = path.steps().get(AFTER_THE_CAMPAIGN);
        var all = dimensions.of(campaign, selection.audience(), selection.basis(), reader);
        reader.require(selection.opd());
        if (all.suppressed()) {
            throw new FigureHidden();
        }
        var code = rest.getFirst();
        var found = switch (sort) {
            case "criteria" -> ofScale(all.criteria(), code, rest, path);
            case "readiness" -> ofScale(all.readiness(), code, rest, path);
            case "dimensions" -> ofDimension(all.dimensions(), code, rest, path);
            default -> ofDimension(all.subDimensions(), code, rest, path);
        };
        var opd = selection.opd();
        return stated(
                path,
                selection,
                new Place(all.title(), all.asOf(), all.simulated()),
                opd == null ? found : ofOffice(all.byOpd(), opd, sort, code, found, path));
    }

    private static Found ofScale(List<ScaleFigure> scales, String code, List<String> rest, FigurePath path) {
        require(rest.size() == 1, path);
        return scales.stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst()
                .map(scale -> new Found(scale.label(), "mean", scale.mean(), null, scale.n()))
                .orElseThrow(() -> new NoSuchFigure(path.toString()));
    }

    private static Found ofDimension(List<DimensionFigure> parts, String code, List<String> rest, FigurePath path) {
        require(rest.size() == 2, path);
        var measure = rest.get(1);
        return parts.stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .map(part -> new Found(part.name(), measure, value(part, measure, path), null, part.n()))
                .orElseThrow(() -> new NoSuchFigure(path.toString()));
    }

    private static @Nullable BigDecimal value(DimensionFigure part, String measure, FigurePath path) {
        return switch (measure) {
            case "importance" -> part.importance();
            case "performance" -> part.performance();
            case "gap" -> part.gap();
            default -> throw new NoSuchFigure(path.toString());
        };
    }

    /** One office's own mean: how many ratings are in it is not counted apart. */
    private static Found ofOffice(
            List<OfficeFigure> offices, String opd, String sort, String code, Found city, FigurePath path) {
        require(!sort.equals("dimensions") && !List.of("importance", "gap").contains(city.measure()), path);
        return offices.stream()
                .filter(office -> office.opd().equals(opd))
                .findFirst()
                .map(office -> new Found(
                        joined(Text.of(office.name()), city.name()),
                        city.measure(),
                        means(office, sort).get(code),
                        null,
                        null))
                .orElseThrow(NoValueYet::new);
    }

    private static Map<String, BigDecimal> means(OfficeFigure office, String sort) {
        return switch (sort) {
            case "criteria" -> office.criteria();
            case "readiness" -> office.readiness();
            default -> office.subDimensions();
        };
    }

    private StatedFigure quadrant(
            FigurePath path, UUID campaign, List<String> rest, Selection selection, Reader reader) {
        require(rest.size() == 2, path);
        var all = quadrants.of(campaign, selection, reader);
        if (all.suppressed()) {
            throw new FigureHidden();
        }
        var measure = rest.get(1);
        var found = all.items().stream()
                .filter(item -> item.code().equals(rest.getFirst()))
                .findFirst()
                .map(item -> switch (measure) {
                    case "importance" -> new Found(item.name(), measure, item.importance(), null, item.n());
                    case "performance" -> new Found(item.name(), measure, item.performance(), null, item.n());
                    case "gap" -> new Found(item.name(), measure, item.gap(), null, item.n());
                    case "conformity" -> new Found(item.name(), measure, item.conformity(), "%", item.n());
                    default -> throw new NoSuchFigure(path.toString());
                })
                .orElseThrow(() -> new NoSuchFigure(path.toString()));
        return stated(path, selection, new Place(all.title(), all.asOf(), all.simulated()), found);
    }

    private StatedFigure satisfaction(
            FigurePath path, UUID campaign, List<String> rest, Selection selection, Reader reader) {
        require(rest.isEmpty(), path);
        var index = satisfaction.of(campaign, selection, reader);
        if (index.suppressed()) {
            throw new FigureHidden();
        }
        var found = new Found(
                new Text("Indeks Kepuasan Masyarakat", "Community satisfaction index"),
                "index",
                index.index(),
                null,
                index.n());
        return stated(path, selection, new Place(index.title(), index.asOf(), index.simulated()), found);
    }

    private static void require(boolean fits, FigurePath path) {
        if (!fits) {
            throw new NoSuchFigure(path.toString());
        }
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal share) {
        return share == null ? null : share.movePointRight(2);
    }

    private static StatedFigure stated(FigurePath path, Selection selection, Place place, Found found) {
        var value = found.value();
        if (value == null) {
            throw new NoValueYet();
        }
        var label = joined(found.name(), Measures.name(found.measure()));
        var campaign = place.campaign();
        return new StatedFigure(
                path.toString(),
                campaign == null ? label : joined(campaign, label),
                value,
                found.unit(),
                selection.basis(),
                found.n(),
                place.asOf(),
                place.simulated());
    }

    private static Text joined(Text first, Text second) {
        return Measures.joined(first, second);
    }
}
