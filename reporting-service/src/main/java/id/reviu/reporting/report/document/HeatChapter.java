package id.reviu.reporting.report.document;

import id.reviu.reporting.survey.DimensionFigure;
import id.reviu.reporting.survey.OfficeFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sub-dimensions by office: where the performance is strong and where it is weak. */
final class HeatChapter {

    private static final int NAMES = 28;

    private HeatChapter() {}

    static Optional<Chapter> of(Dossier dossier, Words words) {
        var offices = dossier.offices();
        if (offices == null
                || offices.dimensions().byOpd().isEmpty()
                || offices.dimensions().subDimensions().isEmpty()) {
            return Optional.empty();
        }
        var parts = offices.dimensions().subDimensions();
        var scale = offices.scale();
        var chapter = new Chapter.Builder("offices", words.say("heat.title"));
        chapter.say(words.say("heat.intro"));
        var table = new Grid.Builder(words.say("heat.table")).compact().text(words.say("office"), NAMES);
        for (int i = 0; i < parts.size(); i++) {
            table.centre(String.valueOf(i + 1), (100 - NAMES) / parts.size());
        }
        for (var office : offices.dimensions().byOpd()) {
            table.row(row(office, parts, scale.getMin(), scale.getMax(), words));
        }
        chapter.add(table.table());
        chapter.legend(legend(parts, words));
        return Optional.of(chapter.wideChapter());
    }

    private static List<Grid.Cell> row(
            OfficeFigure office, List<DimensionFigure> parts, int lowest, int highest, Words words) {
        var cells = new ArrayList<Grid.Cell>();
        cells.add(Grid.Cell.of(office.name()));
        for (var part : parts) {
            var mean = office.subDimensions().get(part.code());
            cells.add(
                    mean == null
                            ? Grid.Cell.of(Words.NOTHING)
                            : Grid.Cell.shaded(
                                    words.number(mean, 1),
                                    (mean.doubleValue() - lowest) / Math.max(1, highest - lowest)));
        }
        return cells;
    }

    private static String legend(List<DimensionFigure> parts, Words words) {
        var number = new int[1];
        return parts.stream()
                .map(part -> ++number[0] + " = " + words.in(part.name()))
                .collect(Collectors.joining("; "));
    }
}
