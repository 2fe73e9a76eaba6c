package id.reviu.reporting.report.document;

import id.reviu.reporting.survey.Figure;
import id.reviu.reporting.survey.OptionShare;
import id.reviu.reporting.survey.RatingFigure;
import id.reviu.reporting.survey.RowFigure;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions of an audience in a sheet: a row for each option of each question, and of each of its items. */
final class QuestionRows {

    private static final int WIDE = 50;
    private static final int MIDDLE = 24;

    private final Sheet sheet;
    private final Words words;
    private final AudienceResults results;
    private long number;

    QuestionRows(Sheet sheet, Words words, AudienceResults results) {
        this.sheet = sheet;
        this.words = words;
        this.results = results;
    }

    static List<Sheet.Column> columns(Words words) {
        return List.of(
                Sheet.Column.text(words.say("sheet.audience"), MIDDLE),
                Sheet.Column.count(words.say("no")),
                Sheet.Column.text(words.say("sheet.code"), MIDDLE),
                Sheet.Column.text(words.say("sheet.question"), WIDE),
                Sheet.Column.text(words.say("sheet.kind"), MIDDLE),
                Sheet.Column.count(words.say("sheet.answered")),
                Sheet.Column.count(words.say("sheet.missing")),
                Sheet.Column.text(words.say("sheet.row"), WIDE),
                Sheet.Column.text(words.say("sheet.measure"), MIDDLE),
                Sheet.Column.text(words.say("sheet.option-code"), MIDDLE),
                Sheet.Column.text(words.say("sheet.option"), WIDE),
                Sheet.Column.count(words.say("n")),
                Sheet.Column.share(words.say("share")),
                Sheet.Column.share(words.say("sheet.lower")),
                Sheet.Column.share(words.say("sheet.upper")),
                Sheet.Column.decimal(words.say("mean")),
                Sheet.Column.decimal(words.say("sd")));
    }

    void write() throws IOException {
        for (var figure : results.questions().items()) {
            number++;
            question(figure);
        }
    }

    private void question(Figure figure) throws IOException {
        if (figure.suppressed()) {
            row(figure, null, words.say("sheet.hidden"), null, null, null);
            return;
        }
        if (figure.options().isEmpty() && figure.rows().isEmpty()) {
            row(figure, null, words.say("sheet.answer"), null, figure.mean(), figure.sd());
            return;
        }
        var measure = words.say(figure.kind().equals("ranking") ? "sheet.first-place" : "sheet.answer");
        for (var option : figure.options()) {
            row(figure, null, measure, option, figure.mean(), figure.sd());
        }
        for (var item : figure.rows()) {
            item(figure, item);
        }
    }

    private void item(Figure figure, RowFigure item) throws IOException {
        var label = words.in(item.label());
        if (item.importance() == null && item.performance() == null) {
            var measure = words.say(figure.kind().equals("ranking") ? "mean-place" : "sheet.answer");
            for (var option : item.options()) {
                row(figure, label, measure, option, item.mean(), item.sd());
            }
        }
        rating(figure, label, words.say("importance"), item.importance());
        rating(figure, label, words.say("performance"), item.performance());
    }

    private void rating(Figure figure, String item, String measure, @Nullable RatingFigure rating) throws IOException {
        if (rating == null) {
            return;
        }
        for (var option : rating.options()) {
            row(figure, item, measure, option, rating.mean(), rating.sd());
        }
    }

    private void row(
            Figure figure,
            @Nullable String item,
            String measure,
            @Nullable OptionShare option,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal sd)
            throws IOException {
        sheet.row(
                words.say("audience." + results.audience().code()),
                number,
                figure.name(),
                words.in(figure.label()),
                words.name("kind", figure.kind()),
                figure.n(),
                figure.missing(),
                item,
                measure,
                option == null ? null : option.code(),
                option == null ? null : words.in(option.label()),
                option == null ? null : option.n(),
                option == null ? null : option.share(),
                option == null ? null : option.lower(),
                option == null ? null : option.upper(),
                mean,
                sd);
    }
}
