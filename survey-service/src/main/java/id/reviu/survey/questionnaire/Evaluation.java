package id.reviu.survey.questionnaire;

import id.reviu.survey.expression.Expression;
import id.reviu.survey.expression.Scope;
import id.reviu.survey.expression.Value;
import id.reviu.survey.questionnaire.Logic.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Works out, for one set of answers, what is visible and what each question is worth. Everything is worked out after what
 * it depends on, so an answer to an invisible question counts as none, and nothing is worked out twice.
 */
final class Evaluation {

    private final Logic logic;
    private final GivenAnswers given;
    private final LocalDate today;
    private final boolean[][] visible;
    private final Value[][] values;

    Evaluation(Logic logic, List<Node> order, GivenAnswers given, LocalDate today) {
        this.logic = logic;
        this.given = given;
        this.today = today;
        this.visible = new boolean[logic.nodes().size()][];
        this.values = new Value[logic.nodes().size()][];
        order.forEach(this::workOut);
    }

    private void workOut(Node node) {
        int times = timesOf(node.repeat());
        var shown = new boolean[times];
        var worth = new Value[times];
        for (int entry = 0; entry < times; entry++) {
            var scope = new EntryScope(node.repeat(), entry, Value.EMPTY);
            shown[entry] = isAroundVisible(node, entry)
                    && (node.visibleWhen() == null || node.visibleWhen().holds(scope));
            worth[entry] = shown[entry] ? worth(node, entry, scope) : Value.EMPTY;
        }
        visible[node.number()] = shown;
        values[node.number()] = worth;
    }

    private int timesOf(int repeat) {
        return repeat < 0 ? 1 : given.entries(logic.nodes().get(repeat).name()).size();
    }

    private boolean isAroundVisible(Node node, int entry) {
        if (node.parent() < 0) {
            return true;
        }
        var around = visible[node.parent()];
        return around[node.repeat() == node.parent() || node.repeat() < 0 ? 0 : entry];
    }

    private Value worth(Node node, int entry, Scope scope) {
        if (node.calculation() != null) {
            return node.calculation().evaluate(scope);
        }
        if (node.item() instanceof Item.Repeat) {
            var entries = new Value[given.entries(node.name()).size()];
            Arrays.fill(entries, Value.EMPTY);
            return new Value.Many(List.of(entries));
        }
        return valueOf(answer(node, entry));
    }

    /** What was answered, visible or not. */
    @Nullable
    JsonNode answer(Node node, int entry) {
        return given.answer(logic, node, entry);
    }

    boolean isVisible(Node node, int entry) {
        return visible[node.number()][entry];
    }

    Value value(Node node, int entry) {
        return values[node.number()][entry];
    }

    /** Whether a condition on this question's own answer holds. */
    boolean holds(Expression condition, Node node, int entry) {
        return condition.holds(new EntryScope(node.repeat(), entry, value(node, entry)));
    }

    private static Value valueOf(@Nullable JsonNode answer) {
        if (answer == null || answer.isObject()) {
            return Value.EMPTY;
        }
        if (answer.isString()) {
            return new Value.Text(answer.stringValue());
        }
        if (answer.isNumber()) {
            return Value.of(answer.doubleValue());
        }
        if (answer.isArray()) {
            var codes = new ArrayList<String>(answer.size());
            answer.forEach(code -> codes.add(code.asString()));
            return new Value.Codes(codes);
        }
        return Value.EMPTY;
    }

    /** The answers as seen from one entry of a repeat, or from outside. */
    private final class EntryScope implements Scope {

        private final int repeat;
        private final int entry;
        private final Value own;

        EntryScope(int repeat, int entry, Value own) {
            this.repeat = repeat;
            this.entry = entry;
            this.own = own;
        }

        @Override
        public Value value(String name) {
            var reference = logic.find(name);
            if (reference == null) {
                return Value.EMPTY;
            }
            var node = reference.node();
            if (node.repeat() < 0) {
                return seen(reference, 0);
            }
            if (node.repeat() == repeat) {
                return seen(reference, entry);
            }
            var all = new ArrayList<Value>();
            for (int each = 0; each < timesOf(node.repeat()); each++) {
                all.add(seen(reference, each));
            }
            return new Value.Many(all);
        }

        private Value seen(Logic.Reference reference, int at) {
            var node = reference.node();
            // A definition without circles has worked this out already; one with them was never published.
            if (values[node.number()] == null || !isVisible(node, at)) {
                return Value.EMPTY;
            }
            if (reference.row() == null) {
                return Evaluation.this.value(node, at);
            }
            var grid = answer(node, at);
            return grid == null ? Value.EMPTY : valueOf(grid.get(reference.row()));
        }

        @Override
        public Value own() {
            return own;
        }

        @Override
        public LocalDate today() {
            return today;
        }
    }
}
