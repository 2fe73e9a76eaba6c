package id.reviu.reporting.survey;

import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.Question;
import id.reviu.reporting.reference.Question.Choice;
import id.reviu.reporting.reference.Question.Day;
import id.reviu.reporting.reference.Question.Entries;
import id.reviu.reporting.reference.Question.Files;
import id.reviu.reporting.reference.Question.FreeText;
import id.reviu.reporting.reference.Question.Grid;
import id.reviu.reporting.reference.Question.Option;
import id.reviu.reporting.reference.Question.Quantity;
import id.reviu.reporting.reference.Question.Ranking;
import id.reviu.reporting.reference.Question.Rating;
import id.reviu.reporting.reference.Question.Scale;
import id.reviu.reporting.reference.Question.TwoWayGrid;
import id.reviu.reporting.reference.Questionnaire;
import id.reviu.reporting.statistics.Histogram;
import id.reviu.reporting.statistics.Moments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one response adds to the counters. It depends on the response and its questionnaire alone, so that the same can be
 * taken out again later. A value that does not fit its question counts as missing.
 */
final class AnswerCounter {

    static final String IMPORTANCE = "importance";
    static final String PERFORMANCE = "performance";
    static final String GAP = "gap";
    private static final Moments ONE = new Moments(1, BigDecimal.ZERO, BigDecimal.ZERO);
    private static final int MOST_DIGITS = 30;

    private final Response response;
    private final BiConsumer<TallyKey, Moments> counters;

    private AnswerCounter(Response response, BiConsumer<TallyKey, Moments> counters) {
        this.response = response;
        this.counters = counters;
    }

    /** Passes everything the response counts for to the counters. */
    static void count(Response response, Questionnaire questionnaire, BiConsumer<TallyKey, Moments> counters) {
        new AnswerCounter(response, counters).count(questionnaire);
    }

    private void count(Questionnaire questionnaire) {
        if (response.state().equals(Response.REMOVED)) {
            return;
        }
        put(new Spot("", ""), "", "", "", ONE);
        if (!response.isInFigures()) {
            return;
        }
        for (var question : questionnaire.questions()) {
            var place = question.place();
            if (place.repeat() == null) {
                count(question, "", response.answers().path(place.name()));
            } else {
                for (var entry : each(response.answers().path(place.repeat()))) {
                    count(question, programme(entry), entry.path(place.name()));
                }
            }
        }
    }

    /** Where in the questionnaire something is counted. */
    private record Spot(String question, String entry) {}

    private void count(Question question, String entry, JsonNode answer) {
        if (answer.isMissingNode() || answer.isNull()) {
            return;
        }
        var spot = new Spot(question.place().name(), entry);
        switch (question) {
            case Choice choice -> choice(choice, spot, answer);
            case Rating rating -> rate(spot, "", "", rating.scale(), answer);
            case Grid grid -> grid(grid, spot, answer);
            case TwoWayGrid grid -> grid(grid, spot, answer);
            case Ranking ranking -> ranking(ranking, spot, answer);
            case Quantity quantity -> quantity(spot, answer);
            case Day day -> day(spot, answer);
            case FreeText text -> {
                if (!answer.asString("").isBlank()) {
                    put(spot, "", "", "", ONE);
                }
            }
            case Files files -> {
                if (answer.isArray() && !answer.isEmpty()) {
                    put(spot, "", "", "", Moments.of(BigDecimal.valueOf(answer.size())));
                }
            }
            case Entries entries ->
                each(answer).forEach(one -> put(new Spot(spot.question(), programme(one)), "", "", "", ONE));
        }
    }

    private void choice(Choice choice, Spot spot, JsonNode answer) {
        var codes = new LinkedHashSet<String>();
        (answer.isArray() ? each(answer) : List.of(answer))
                .forEach(chosen -> codes.add(code(choice.options(), chosen)));
        if (!codes.isEmpty()) {
            put(spot, "", "", "", ONE);
            codes.forEach(code -> put(spot, "", "", code, ONE));
        }
    }

    private static String code(List<Option> options, JsonNode chosen) {
        var code = chosen.asString("");
        return options.stream().anyMatch(option -> option.code().equals(code)) ? code : Choice.OTHER;
    }

    private void grid(Grid grid, Spot spot, JsonNode answer) {
        var any = false;
        for (var row : grid.rows()) {
            any |= rate(spot, row.name(), "", grid.scale(), answer.path(row.name())) != null;
        }
        if (any) {
            put(spot, "", "", "", ONE);
        }
    }

    private void grid(TwoWayGrid grid, Spot spot, JsonNode answer) {
        var any = false;
        for (var row : grid.rows()) {
            var ratings = answer.path(row.name());
            var importance = rate(spot, row.name(), IMPORTANCE, grid.scale(), ratings.path(IMPORTANCE));
            var performance = rate(spot, row.name(), PERFORMANCE, grid.scale(), ratings.path(PERFORMANCE));
            if (importance != null && performance != null) {
                put(spot, row.name(), GAP, "", Moments.of(performance.subtract(importance)));
            }
            any |= importance != null || performance != null;
        }
        if (any) {
            put(spot, "", "", "", ONE);
        }
    }

    private @Nullable BigDecimal rate(Spot spot, String item, String aspect, Scale scale, JsonNode answer) {
        if (!answer.isIntegralNumber() || !answer.canConvertToInt()) {
            return null;
        }
        var point = answer.asInt();
        if (scale.points().stream().noneMatch(known -> known.value() == point)) {
            return null;
        }
        var value = BigDecimal.valueOf(scale.turned(point));
        put(spot, item, aspect, "", Moments.of(value));
        put(spot, item, aspect, String.valueOf(point), ONE);
        return value;
    }

    private void ranking(Ranking ranking, Spot spot, JsonNode answer) {
        var codes = each(answer).stream()
                .map(code -> code.asString(""))
                .filter(code -> ranking.options().stream()
                        .anyMatch(option -> option.code().equals(code)))
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            return;
        }
        put(spot, "", "", "", ONE);
        put(spot, "", "", codes.getFirst(), ONE);
        for (int place = 1; place <= codes.size(); place++) {
            var code = codes.get(place - 1);
            put(spot, code, "", "", Moments.of(BigDecimal.valueOf(place)));
            put(spot, code, "", String.valueOf(place), ONE);
        }
    }

    private void quantity(Spot spot, JsonNode answer) {
        if (!answer.isNumber() || !Double.isFinite(answer.doubleValue())) {
            return;
        }
        var value = answer.decimalValue();
        if (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS) {
            return;
        }
        put(spot, "", "", "", Moments.of(value));
        put(spot, "", "", Histogram.cell(value), ONE);
    }

    /** Days are shown by month. */
    private void day(Spot spot, JsonNode answer) {
        var day = answer.asString("");
        if (day.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            put(spot, "", "", "", ONE);
            put(spot, "", "", day.substring(0, 7), ONE);
        }
    }

    private void put(Spot spot, String item, String aspect, String value, Moments moments) {
        var office = response.audience() == Audience.OPD;
        counters.accept(
                new TallyKey(
                        response.campaign(),
                        response.audience().code(),
                        office ? response.opd() : "",
                        response.group(),
                        response.area(),
                        spot.question(),
                        office ? spot.entry() : "",
                        item,
                        aspect,
                        response.state(),
                        value),
                moments);
    }

    /** What the respondent wrote, question by question. */
    static List<Remark> remarks(Response response, Questionnaire questionnaire) {
        if (!response.isInFigures()) {
            return List.of();
        }
        var remarks = new ArrayList<Remark>();
        for (var question : questionnaire.questions()) {
            if (!question.hasTexts()) {
                continue;
            }
            var repeat = question.place().repeat();
            var answers = repeat == null
                    ? List.of(response.answers())
                    : each(response.answers().path(repeat));
            for (var given : answers) {
                var content = given.path(key(question)).asString("").strip();
                if (!content.isEmpty()) {
                    var entry = repeat == null ? "" : programme(given);
                    remarks.add(new Remark(response, question.place().name(), entry, content));
                }
            }
        }
        return remarks;
    }

    private static String key(Question question) {
        return question instanceof Choice choice
                ? choice.explanation()
                : question.place().name();
    }

    private static String programme(JsonNode entry) {
        return entry.path("programme").asString("");
    }

    private static List<JsonNode> each(JsonNode array) {
        return array.isArray()
                ? StreamSupport.stream(array.spliterator(), false).toList()
                : List.of();
    }
}
