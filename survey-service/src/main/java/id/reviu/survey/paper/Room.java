package id.reviu.survey.paper;

import static id.reviu.platform.paper.Paper.escaped;

import id.reviu.survey.questionnaire.Choice;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.Point;
import id.reviu.survey.questionnaire.Row;
import id.reviu.survey.questionnaire.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The room that a question leaves for an answer by hand. */
final class Room {

    private static final String LINE = "<div class='line'></div>";
    private static final String SHORT_LINE = "<div class='line short'></div>";

    private final Locale locale;
    private final MessageSource messages;

    Room(Locale locale, MessageSource messages) {
        this.locale = locale;
        this.messages = messages;
    }

    String of(Item item) {
        return switch (item) {
            case Item.Single single -> options("dot", single.choices(), single.other());
            case Item.Multiple multiple ->
                range("chosen", multiple.min(), multiple.max()) + options("tick", multiple.choices(), multiple.other());
            case Item.Ranking ranking -> soft(say("rank")) + options("rank", ranking.choices(), false);
            case Item.Rating rating -> table(List.of(), rating.points(), "");
            case Item.Grid grid -> table(grid.rows(), grid.points(), "");
            case Item.ImportancePerformance grid ->
                table(grid.rows(), grid.points(), say("importance"))
                        + table(grid.rows(), grid.points(), say("performance"));
            case Item.Quantity quantity ->
                range("number", quantity.min(), quantity.max())
                        + (quantity.unit() == null ? "" : soft(quantity.unit()))
                        + SHORT_LINE;
            case Item.Date _ -> soft(say("date")) + SHORT_LINE;
            case Item.FreeText text -> text.multiline() ? "<div class='box'></div>" : LINE;
            case Item.Evidence _ -> soft(say("evidence")) + LINE;
            case Item.Calculated _, Item.Note _, Item.Group _, Item.Repeat _ -> "";
        };
    }

    private String options(String mark, List<Choice> choices, boolean other) {
        var lines = choices.stream()
                .map(choice -> option(mark, say(choice.label())))
                .collect(Collectors.joining());
        return "<ul>" + lines + (other ? option(mark, say("other")) : "") + "</ul>" + (other ? LINE : "");
    }

    private static String option(String mark, String words) {
        return "<li><span class='" + mark + "'></span>" + escaped(words) + "</li>";
    }

    /** Rows rated on a scale, or the scale alone. */
    private String table(List<Row> rows, List<Point> points, String title) {
        var html = new StringBuilder("<table><tr>");
        if (!rows.isEmpty()) {
            html.append("<th class='row'>").append(escaped(title)).append("</th>");
        }
        for (var point : points) {
            html.append("<th>")
                    .append(point.value())
                    .append("<br/>")
                    .append(escaped(say(point.label())))
                    .append("</th>");
        }
        html.append("</tr>");
        var dots = "<td><span class='dot'></span></td>".repeat(points.size());
        if (rows.isEmpty()) {
            html.append("<tr>").append(dots).append("</tr>");
        }
        for (var row : rows) {
            html.append("<tr><td class='row'>")
                    .append(escaped(say(row.label())))
                    .append("</td>")
                    .append(dots)
                    .append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private String range(String what, @Nullable Object least, @Nullable Object most) {
        if (least == null && most == null) {
            return "";
        }
        var bound = least == null ? "most" : most == null ? "least" : "between";
        var known = least == null ? most : least;
        return soft(messages.getMessage("paper." + what + "-" + bound, new Object[] {known + "", most + ""}, locale));
    }

    private static String soft(String words) {
        return "<p class='soft'>" + escaped(words) + "</p>";
    }

    private String say(Text text) {
        return text.in(locale.getLanguage());
    }

    private String say(String key) {
        return messages.getMessage("paper." + key, null, locale);
    }
}
