package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Violation;
import id.reviu.survey.questionnaire.Logic.Node;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The rules a finished answer meets, beyond being of the right form. */
final class AnswerRules {

    private final Evaluation evaluation;
    private final List<Violation> violations;

    AnswerRules(Evaluation evaluation, List<Violation> violations) {
        this.evaluation = evaluation;
        this.violations = violations;
    }

    /** Checks the answer to a visible question. */
    void check(Node node, Item item, int entry, JsonPointer at) {
        var answer = evaluation.answer(node, entry);
        switch (item) {
            case Item.Grid grid -> grid.rows().forEach(row -> ratedOnce(grid, row, answer, at));
            case Item.ImportancePerformance grid -> grid.rows().forEach(row -> ratedTwice(grid, row, answer, at));
            case Item.Group _, Item.Repeat _, Item.Note _, Item.Calculated _ -> {}
            default -> {
                if (answer == null || isBlank(answer)) {
                    if (item.head().required()) {
                        fault(at, "answer-required");
                    }
                    return;
                }
                bounds(item, answer, at);
            }
        }
        if (answer != null && node.validWhen() != null && !evaluation.holds(node.validWhen(), node, entry)) {
            tell(item, at, "answer-not-valid");
        }
    }

    private static boolean isBlank(JsonNode answer) {
        return answer.isString() && answer.stringValue().isBlank();
    }

    private void bounds(Item item, JsonNode answer, JsonPointer at) {
        switch (item) {
            case Item.Rating rating -> onScale(rating.points(), answer, at);
            case Item.Multiple multiple -> chosen(multiple, answer, at);
            case Item.Ranking ranking -> {
                if (answer.size() != ranking.choices().size()) {
                    fault(at, "answer-not-all-ranked", ranking.choices().size());
                }
            }
            case Item.Quantity quantity -> quantity(quantity, answer.decimalValue(), at);
            case Item.FreeText text -> {
                var value = answer.stringValue();
                var length = value.codePointCount(0, value.length());
                if (length > text.maxLength()) {
                    fault(at, "answer-too-long", text.maxLength(), length);
                }
            }
            default -> {}
        }
    }

    private void onScale(List<Point> points, JsonNode answer, JsonPointer at) {
        var value = answer.intValue();
        if (points.stream().noneMatch(point -> point.value() == value)) {
            var values = points.stream().mapToInt(Point::value).summaryStatistics();
            fault(at, "answer-off-scale", values.getMin(), values.getMax());
        }
    }

    private void chosen(Item.Multiple multiple, JsonNode answer, JsonPointer at) {
        if (multiple.min() != null && answer.size() < multiple.min()) {
            tell(multiple, at, "answer-too-few-chosen", multiple.min());
        }
        if (multiple.max() != null && answer.size() > multiple.max()) {
            tell(multiple, at, "answer-too-many-chosen", multiple.max());
        }
        if (answer.size() > 1) {
            for (var code : answer) {
                if (multiple.exclusive().contains(code.asString())) {
                    fault(at, "answer-stands-alone", code.asString());
                }
            }
        }
    }

    private void quantity(Item.Quantity quantity, BigDecimal value, JsonPointer at) {
        var decimals = Math.max(0, value.stripTrailingZeros().scale());
        if (quantity.integer() && decimals > 0) {
            fault(at, "answer-not-whole");
        } else if (quantity.decimals() != null && decimals > quantity.decimals()) {
            fault(at, "answer-too-many-decimals", quantity.decimals());
        }
        if (quantity.min() != null && value.compareTo(quantity.min()) < 0) {
            tell(quantity, at, "answer-too-small", quantity.min());
        } else if (quantity.max() != null && value.compareTo(quantity.max()) > 0) {
            tell(quantity, at, "answer-too-large", quantity.max());
        }
    }

    private void ratedOnce(Item.Grid grid, Row row, @Nullable JsonNode answer, JsonPointer at) {
        var value = answer == null ? null : answer.get(row.name());
        var place = at.appendProperty(row.name());
        if (value != null) {
            onScale(grid.points(), value, place);
        } else if (row.required()) {
            fault(place, "answer-required");
        }
    }

    private void ratedTwice(Item.ImportancePerformance grid, Row row, @Nullable JsonNode answer, JsonPointer at) {
        var both = answer == null ? null : answer.get(row.name());
        for (var aspect : AnswerReader.RATED_TWICE) {
            var value = both == null ? null : both.get(aspect);
            var place = at.appendProperty(row.name()).appendProperty(aspect);
            if (value != null) {
                onScale(grid.points(), value, place);
            } else if (row.required() || both != null) {
                fault(place, "answer-required");
            }
        }
    }

    /** In the words of the questionnaire's author where there are some. */
    private void tell(Item item, JsonPointer at, String code, Object... args) {
        var message = item.head().validMessage();
        if (message == null) {
            fault(at, code, args);
        } else {
            fault(at, "answer-told", message.in(Definition.INDONESIAN), message.in(Definition.ENGLISH));
        }
    }

    private void fault(JsonPointer at, String code, Object... args) {
        violations.add(new Violation(at.toString(), code, args));
    }
}
