package id.reviu.reporting.crosstab;

import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.crosstab.Axis.AxisHeading;
import id.reviu.reporting.reference.Question;
import id.reviu.reporting.reference.Question.Choice;
import id.reviu.reporting.reference.Question.Grid;
import id.reviu.reporting.reference.Question.Rating;
import id.reviu.reporting.reference.Question.Row;
import id.reviu.reporting.reference.Question.Scale;
import id.reviu.reporting.reference.Question.TwoWayGrid;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.survey.Frame;
import id.reviu.reporting.survey.NoSuchQuestion;
import id.reviu.reporting.survey.Participation;
import id.reviu.reporting.survey.UnfitFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds what is to be crossed: {@code @group}, {@code @area}, a question by its name, a row of a grid as
 * {@code question/row}, of a two-way grid as {@code question/row/importance} or {@code question/row/performance}.
 */
@Component
class Axes {

    private static final Text OTHER = new Text("Lainnya", "Other");
    private static final Text UNTOLD = new Text("Tidak dirinci", "Not broken down");
    private static final Text GROUP = new Text("Kelompok", "Group");
    private static final Text AREA = new Text("Wilayah", "Area");
    private static final int MOST_HEADINGS = 60;

    private final Participation participation;

    Axes(Participation participation) {
        this.participation = participation;
    }

    /**
     * The axis of that code.
     *
     * @throws NoSuchQuestion when there is no such question or row
     * @throws UnfitAxis when the question's answers cannot be counted by option
     */
    Axis find(Frame frame, String code) {
        if (code.equals(Axis.PlaceAxis.GROUP) || asksFor(frame, frame.part().asksForGroup(), code)) {
            return place(frame, Axis.PlaceAxis.GROUP);
        }
        if (code.equals(Axis.PlaceAxis.AREA) || asksFor(frame, frame.part().asksForArea(), code)) {
            return place(frame, Axis.PlaceAxis.AREA);
        }
        var path = List.of(code.split("/", -1));
        var question = frame.questions().stream()
                .filter(asked -> asked.place().name().equals(path.getFirst()))
                .findFirst()
                .orElseThrow(() -> new NoSuchQuestion(code));
        var axis = asked(question, path, code);
        if (axis.headings().size() > MOST_HEADINGS) {
            throw new UnfitAxis(code);
        }
        return axis;
    }

    /** The question by which stakeholders say their group is the group itself, which figures know better. */
    private static boolean asksFor(Frame frame, String place, String code) {
        return frame.audience() == Audience.STAKEHOLDER && code.equals(place);
    }

    private Axis place(Frame frame, String code) {
        if (frame.audience() != Audience.STAKEHOLDER) {
            throw new UnfitFilter(code.substring(1), frame.audience());
        }
        var found = participation.of(frame.campaign());
        var group = code.equals(Axis.PlaceAxis.GROUP);
        var headings = new ArrayList<>((group ? found.byGroup() : found.byArea())
                .stream().map(one -> new AxisHeading(one.code(), one.label())).toList());
        headings.add(new AxisHeading(Axis.PlaceAxis.UNTOLD, UNTOLD));
        return new Axis.PlaceAxis(code, group ? GROUP : AREA, headings);
    }

    private static Axis asked(Question question, List<String> path, String code) {
        return switch (question) {
            case Choice choice when path.size() == 1 -> choice(choice);
            case Rating rating
            when path.size() == 1 -> rating(rating.place(), path, rating.place().label(), rating.scale());
            case Grid grid
            when path.size() == 2 ->
                rating(grid.place(), path, label(grid.place(), row(grid.rows(), path, code)), grid.scale());
            case TwoWayGrid grid
            when path.size() == 3 && List.of("importance", "performance").contains(path.getLast()) ->
                rating(grid.place(), path, label(grid.place(), row(grid.rows(), path, code)), grid.scale());
            default -> throw new UnfitAxis(code);
        };
    }

    private static Row row(List<Row> rows, List<String> path, String code) {
        return rows.stream()
                .filter(row -> row.name().equals(path.get(1)))
                .findFirst()
                .orElseThrow(() -> new NoSuchQuestion(code));
    }

    private static Text label(Question.Place place, Row row) {
        var english = place.label().en();
        var rowEnglish = row.label().en();
        return new Text(
                place.label().id() + " – " + row.label().id(),
                english == null || rowEnglish == null ? null : english + " – " + rowEnglish);
    }

    private static Axis choice(Choice choice) {
        var given = choice.options().stream().map(option -> new AxisHeading(option.code(), option.label()));
        var other = choice.other()
                && choice.options().stream().noneMatch(option -> option.code().equals(Choice.OTHER));
        var headings = Stream.concat(given, other ? Stream.of(new AxisHeading(Choice.OTHER, OTHER)) : Stream.empty())
                .toList();
        var place = choice.place();
        return new Axis.AskedAxis(
                place.name(),
                place.label(),
                headings,
                choice.several(),
                null,
                List.of(place.name()),
                place.repeat(),
                Choice.OTHER);
    }

    private static Axis rating(Question.Place place, List<String> path, Text label, Scale scale) {
        var headings = scale.points().stream()
                .map(point -> new AxisHeading(String.valueOf(point.value()), point.label()))
                .toList();
        return new Axis.AskedAxis(String.join("/", path), label, headings, false, scale, path, place.repeat(), null);
    }
}
