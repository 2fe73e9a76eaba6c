package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Violation;
import id.reviu.survey.expression.Expression;
import id.reviu.survey.expression.Value;
import id.reviu.survey.questionnaire.GivenAnswers.Entry;
import id.reviu.survey.questionnaire.Logic.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether answers fit a questionnaire. Reads and orders all conditions once, when it is made; immutable then, and shared
 * by all threads.
 */
public final class AnswerCheck {

    /** The key of an entry's programme code inside a repeat. */
    public static final String PROGRAMME = "programme";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final double LARGEST_EXACT = 1e15;
    private static final JsonPointer ROOT = JsonPointer.compile("/answers");

    private final Logic logic;
    private final List<Node> order;
    private final Map<Integer, Map<String, AnswerField>> fields = new HashMap<>();

    private AnswerCheck(Definition definition) {
        this.logic = Logic.of(definition, Expression::parse);
        this.order = logic.inOrderOfNeed(new ArrayList<>());
        logic.nodes().forEach(this::index);
    }

    /**
     * Prepares the check of a definition.
     *
     * @param definition one without flaws, as a published version is
     */
    public static AnswerCheck of(Definition definition) {
        return new AnswerCheck(definition);
    }

    private void index(Node node) {
        var item = node.item();
        if (item == null) {
            return;
        }
        var names = fields.computeIfAbsent(node.repeat(), _ -> new HashMap<>());
        names.put(node.name(), new AnswerField.Whole(node, item));
        switch (item) {
            case Item.Grid grid ->
                grid.rows().forEach(row -> names.putIfAbsent(row.name(), new AnswerField.OfGrid(grid, row.name())));
            case Item.Single single when single.other() -> names.put(other(item), new AnswerField.Other(other(item)));
            case Item.Multiple multiple
            when multiple.other() -> names.put(other(item), new AnswerField.Other(other(item)));
            default -> {}
        }
    }

    private static String other(Item item) {
        return item.name() + Item.OTHER_SUFFIX;
    }

    /**
     * Checks unfinished answers: that every question exists and every value is of its kind. What is missing, out of range
     * or invisible may stay so.
     *
     * @param answers an object keyed by question name
     * @param programmes the answering office's own programmes, which groups repeat over
     */
    public Verdict draft(JsonNode answers, List<OwnProgramme> programmes) {
        var violations = new ArrayList<Violation>();
        var given = read(answers, programmes, violations);
        return new Verdict(new AnswerWriter(logic, given, null).write(), violations, List.of());
    }

    /**
     * Checks finished answers: form, what is required, bounds, conditions, one entry for each programme. Answers to
     * questions that the other answers make invisible are left out and named.
     *
     * @param today the day in the city's time zone, for conditions that ask for it
     */
    public Verdict submission(JsonNode answers, List<OwnProgramme> programmes, LocalDate today) {
        var violations = new ArrayList<Violation>();
        var given = read(answers, programmes, violations);
        var evaluation = new Evaluation(logic, order, given, today);
        var rules = new AnswerRules(evaluation, violations);
        for (var node : logic.nodes()) {
            if (node.item() != null) {
                applyRules(node, node.item(), given, programmes, evaluation, rules, violations);
            }
        }
        var writer = new AnswerWriter(logic, given, evaluation);
        return new Verdict(writer.write(), violations, writer.dropped());
    }

    private void applyRules(
            Node node,
            Item item,
            GivenAnswers given,
            List<OwnProgramme> programmes,
            Evaluation evaluation,
            AnswerRules rules,
            List<Violation> violations) {
        if (item instanceof Item.Repeat) {
            if (evaluation.isVisible(node, 0)) {
                reportMissing(node, given.entries(node.name()), programmes, violations);
            }
            return;
        }
        if (node.repeat() < 0) {
            if (evaluation.isVisible(node, 0)) {
                rules.check(node, item, 0, ROOT.appendProperty(node.name()));
            }
            return;
        }
        var entries = given.entries(logic.nodes().get(node.repeat()).name());
        for (int entry = 0; entry < entries.size(); entry++) {
            if (evaluation.isVisible(node, entry)) {
                rules.check(node, item, entry, entries.get(entry).at().appendProperty(node.name()));
            }
        }
    }

    private static void reportMissing(
            Node node, List<Entry> entries, List<OwnProgramme> programmes, List<Violation> violations) {
        for (var programme : programmes) {
            if (entries.stream().noneMatch(entry -> entry.programme().equals(programme))) {
                violations.add(new Violation(
                        ROOT.appendProperty(node.name()).toString(),
                        "answer-programme-missing",
                        programme.code(),
                        programme.name()));
            }
        }
    }

    private GivenAnswers read(JsonNode answers, List<OwnProgramme> programmes, List<Violation> violations) {
        var given = new GivenAnswers();
        if (answers.isObject()) {
            var reader = new AnswerReader(violations);
            readFields(
                    answers,
                    -1,
                    ROOT,
                    given.top(),
                    reader,
                    violations,
                    (node, value, at) -> given.setEntries(
                            node.name(), readEntries(node, value, at, programmes, reader, violations)));
        } else if (!answers.isNull() && !answers.isMissingNode()) {
            violations.add(new Violation(ROOT.toString(), "answers-not-an-object"));
        }
        return given;
    }

    /** Takes a repeat's entries. */
    @FunctionalInterface
    private interface RepeatReader {
        void read(Node node, JsonNode value, JsonPointer at);
    }

    private void readFields(
            JsonNode object,
            int repeat,
            JsonPointer at,
            Map<String, JsonNode> into,
            AnswerReader reader,
            List<Violation> violations,
            RepeatReader repeats) {
        var known = fields.getOrDefault(repeat, Map.of());
        for (var property : object.properties()) {
            var name = property.getKey();
            var value = property.getValue();
            var place = at.appendProperty(name);
            switch (known.get(name)) {
                case AnswerField.Whole whole
                when whole.item() instanceof Item.Repeat -> repeats.read(whole.node(), value, place);
                case AnswerField.Whole whole -> putUnlessNull(into, name, reader.read(whole.item(), value, place));
                case AnswerField.OfGrid row -> putRow(into, row, reader.row(row.grid(), value, place));
                case AnswerField.Other _ -> {
                    if (!AnswerReader.isNothing(value)) {
                        putUnlessNull(into, name, reader.text(value, place));
                    }
                }
                case null -> {
                    if (repeat < 0 || !name.equals(PROGRAMME)) {
                        violations.add(
                                new Violation(place.toString(), "answer-no-such-question", AnswerReader.shown(name)));
                    }
                }
            }
        }
    }

    private static void putUnlessNull(Map<String, JsonNode> into, String name, @Nullable JsonNode value) {
        if (value != null) {
            // Rows given one by one may have come first.
            if (into.get(name) instanceof ObjectNode rows && value instanceof ObjectNode grid) {
                rows.setAll(grid);
            } else {
                into.put(name, value);
            }
        }
    }

    private static void putRow(Map<String, JsonNode> into, AnswerField.OfGrid row, @Nullable JsonNode value) {
        if (value != null) {
            var grid = into.computeIfAbsent(row.grid().name(), _ -> JSON.objectNode());
            ((ObjectNode) grid).set(row.row(), value);
        }
    }

    private List<Entry> readEntries(
            Node repeat,
            JsonNode value,
            JsonPointer at,
            List<OwnProgramme> programmes,
            AnswerReader reader,
            List<Violation> violations) {
        if (AnswerReader.isNothing(value)) {
            return List.of();
        }
        if (!value.isArray()) {
            violations.add(new Violation(at.toString(), "answer-not-by-programme"));
            return List.of();
        }
        var byProgramme = new HashMap<OwnProgramme, Entry>();
        for (int i = 0; i < value.size(); i++) {
            var entry = value.get(i);
            var place = at.appendIndex(i);
            if (!entry.isObject()) {
                violations.add(new Violation(place.toString(), "answer-not-by-programme"));
                continue;
            }
            var answers = new HashMap<String, JsonNode>();
            // A repeat inside a repeat cannot be built.
            readFields(entry, repeat.number(), place, answers, reader, violations, (_, _, _) -> {});
            var programme = programmeOf(entry, place, programmes, violations);
            if (programme != null && byProgramme.putIfAbsent(programme, new Entry(programme, place, answers)) != null) {
                violations.add(new Violation(
                        place.appendProperty(PROGRAMME).toString(), "answer-programme-twice", programme.code()));
            }
        }
        return programmes.stream()
                .filter(byProgramme::containsKey)
                .map(byProgramme::get)
                .toList();
    }

    private static @Nullable OwnProgramme programmeOf(
            JsonNode entry, JsonPointer place, List<OwnProgramme> programmes, List<Violation> violations) {
        var code = entry.get(PROGRAMME);
        if ((code == null || AnswerReader.isNothing(code)) && programmes.size() == 1) {
            return programmes.getFirst();
        }
        var at = place.appendProperty(PROGRAMME).toString();
        if (code == null || !code.isString()) {
            violations.add(new Violation(at, "answer-programme-not-named"));
            return null;
        }
        for (var programme : programmes) {
            if (programme.code().equals(code.stringValue())) {
                return programme;
            }
        }
        violations.add(new Violation(at, "answer-no-such-programme", AnswerReader.shown(code.stringValue())));
        return null;
    }

    /** A calculated value as an answer; null where there is none. */
    static @Nullable JsonNode asAnswer(Value value) {
        if (value.isEmpty()) {
            return null;
        }
        return switch (value) {
            case Value.Numeric number ->
                Math.abs(number.value()) < LARGEST_EXACT
                        ? AnswerReader.numeric(BigDecimal.valueOf(number.value()))
                        : JSON.numberNode(number.value());
            case Value.Truth truth -> JSON.booleanNode(truth.value());
            case Value.Codes codes -> {
                var list = JSON.arrayNode();
                codes.values().forEach(list::add);
                yield list;
            }
            case Value.Text _, Value.Many _ -> JSON.stringNode(value.asText());
        };
    }
}
