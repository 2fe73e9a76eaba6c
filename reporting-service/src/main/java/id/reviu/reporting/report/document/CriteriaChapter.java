package id.reviu.reporting.report.document;

import id.reviu.reporting.survey.OfficeFigure;
import id.reviu.reporting.survey.ScaleFigure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The four criteria, by office and by programme. */
final class CriteriaChapter {

    private static final int NAMES = 44;
    private static final int REST = 100 - NAMES;

    private CriteriaChapter() {}

    static Optional<Chapter> of(Dossier dossier, Words words) {
        var offices = dossier.offices();
        if (offices == null) {
            return Optional.empty();
        }
        var figures = offices.dimensions();
        var chapter = new Chapter.Builder("criteria", words.say("criteria.title"));
        chapter.say(words.say("criteria.intro"));
        if (figures.criteria().isEmpty()) {
            return Optional.of(chapter.note(words.say("nothing")).chapter());
        }
        chapter.add(sums(offices, words));
        if (!figures.byOpd().isEmpty()) {
            chapter.heading(words.say("criteria.by-office"));
            chapter.add(byName(
                    words.say("criteria.office-table"),
                    words.say("office"),
                    figures.byOpd(),
                    figures.criteria(),
                    words));
        }
        if (!figures.byProgramme().isEmpty()) {
            chapter.heading(words.say("criteria.by-programme"));
            chapter.add(byProgramme(figures.byProgramme(), offices, words));
        }
        return Optional.of(chapter.chapter());
    }

    /** The criteria over all programmes. */
    static Block sums(AudienceResults offices, Words words) {
        var table = new Grid.Builder(words.say("criteria.table"))
                .text(words.say("criterion"), 46)
                .number(words.say("ratings"), 14)
                .number(words.say("mean"), 14)
                .number(words.say("sd"), 13)
                .number(words.say("scale"), 13);
        offices.dimensions()
                .criteria()
                .forEach(one -> table.row(
                        words.in(one.label()),
                        words.count(one.n()),
                        words.mean(one.mean()),
                        words.mean(one.sd()),
                        one.lowest() + "–" + one.highest()));
        return table.table();
    }

    private static Block byName(
            String caption, String first, List<OfficeFigure> figures, List<ScaleFigure> criteria, Words words) {
        var table = new Grid.Builder(caption).text(first, NAMES);
        criteria.forEach(one -> table.number(words.in(one.label()), REST / criteria.size()));
        figures.forEach(figure -> {
            var cells = new ArrayList<Grid.Cell>();
            cells.add(Grid.Cell.of(figure.name()));
            criteria.forEach(one -> cells.add(shaded(figure, one, words)));
            table.row(cells);
        });
        return table.table();
    }

    private static Block byProgramme(List<OfficeFigure> figures, AudienceResults offices, Words words) {
        var criteria = offices.dimensions().criteria();
        var names = new HashMap<String, String>();
        offices.dimensions().byOpd().forEach(office -> names.put(office.opd(), office.name()));
        var named = figures.stream()
                .map(one -> new OfficeFigure(
                        one.opd(),
                        one.programme(),
                        one.name() + " (" + names.getOrDefault(one.opd(), one.opd()) + ")",
                        one.criteria(),
                        Map.of(),
                        Map.of()))
                .toList();
        return byName(words.say("criteria.programme-table"), words.say("programme"), named, criteria, words);
    }

    private static Grid.Cell shaded(OfficeFigure figure, ScaleFigure criterion, Words words) {
        var mean = figure.criteria().get(criterion.code());
        return mean == null
                ? Grid.Cell.of(Words.NOTHING)
                : Grid.Cell.shaded(
                        words.mean(mean),
                        (mean.doubleValue() - criterion.lowest())
                                / Math.max(1, criterion.highest() - criterion.lowest()));
    }
}
