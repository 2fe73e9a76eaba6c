package id.reviu.survey.questionnaire;

import id.reviu.survey.questionnaire.GivenAnswers.Entry;
import id.reviu.survey.questionnaire.Logic.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers in their normal form: in the questionnaire's order and, when finished, without what is invisible. */
final class AnswerWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Logic logic;
    private final GivenAnswers given;
    private final @Nullable Evaluation evaluation;
    private final List<String> dropped = new ArrayList<>();

    /** @param evaluation null to write everything that was given */
    AnswerWriter(Logic logic, GivenAnswers given, @Nullable Evaluation evaluation) {
        this.logic = logic;
        this.given = given;
        this.evaluation = evaluation;
    }

    /** Pointers of what was given and left out. */
    List<String> dropped() {
        return dropped;
    }

    ObjectNode write() {
        var answers = JSON.objectNode();
        var root = JsonPointer.compile("/answers");
        for (var node : logic.nodes()) {
            if (node.item() instanceof Item.Repeat) {
                writeRepeat(node, answers, root);
            } else if (node.item() != null && node.repeat() < 0) {
                write(node, node.item(), 0, given.top().get(node.name() + Item.OTHER_SUFFIX), answers, root);
            }
        }
        return answers;
    }

    private void writeRepeat(Node repeat, ObjectNode answers, JsonPointer root) {
        var entries = given.entries(repeat.name());
        if (entries.isEmpty()) {
            return;
        }
        if (evaluation != null && !evaluation.isVisible(repeat, 0)) {
            dropped.add(root.appendProperty(repeat.name()).toString());
            return;
        }
        var list = answers.putArray(repeat.name());
        for (int i = 0; i < entries.size(); i++) {
            list.add(writeEntry(repeat, entries.get(i), i));
        }
    }

    private ObjectNode writeEntry(Node repeat, Entry entry, int index) {
        var answers = JSON.objectNode();
        answers.put(AnswerCheck.PROGRAMME, entry.programme().code());
        for (var node : logic.nodes()) {
            if (node.repeat() == repeat.number() && node.item() != null) {
                var other = entry.answers().get(node.name() + Item.OTHER_SUFFIX);
                write(node, node.item(), index, other, answers, entry.at());
            }
        }
        return answers;
    }

    private void write(Node node, Item item, int entry, @Nullable JsonNode other, ObjectNode into, JsonPointer at) {
        var hidden = evaluation != null && !evaluation.isVisible(node, entry);
        var answer = answer(node, item, entry);
        if (answer != null) {
            keep(node.name(), answer, !hidden, into, at);
        }
        if (other != null && takesOther(item)) {
            var explains = evaluation == null || (!hidden && choseOther(answer));
            keep(node.name() + Item.OTHER_SUFFIX, other, explains, into, at);
        }
    }

    private void keep(String name, JsonNode answer, boolean wanted, ObjectNode into, JsonPointer at) {
        if (wanted) {
            into.set(name, answer);
        } else {
            dropped.add(at.appendProperty(name).toString());
        }
    }

    /** What was given, or worked out where nobody is asked. */
    private @Nullable JsonNode answer(Node node, Item item, int entry) {
        if (item instanceof Item.Calculated) {
            return evaluation == null || !evaluation.isVisible(node, entry)
                    ? null
                    : AnswerCheck.asAnswer(evaluation.value(node, entry));
        }
        return given.answer(logic, node, entry);
    }

    private static boolean takesOther(Item item) {
        return switch (item) {
            case Item.Single single -> single.other();
            case Item.Multiple multiple -> multiple.other();
            default -> false;
        };
    }

    private static boolean choseOther(@Nullable JsonNode answer) {
        if (answer == null) {
            return false;
        }
        if (answer.isArray()) {
            return answer.valueStream().anyMatch(code -> Item.OTHER.equals(code.asString()));
        }
        return Item.OTHER.equals(answer.asString());
    }
}
