package id.reviu.survey.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A set of answers as read: by question, and by entry inside repeats. */
final class GivenAnswers {

    /**
     * The answers about one programme.
     *
     * @param at where the entry stands in what was sent
     */
    record Entry(OwnProgramme programme, JsonPointer at, Map<String, JsonNode> answers) {}

    private final Map<String, JsonNode> top = new HashMap<>();
    private final Map<String, List<Entry>> repeats = new HashMap<>();

    Map<String, JsonNode> top() {
        return top;
    }

    /** The entries of a repeat, in the order of the programmes. */
    List<Entry> entries(String repeat) {
        return repeats.getOrDefault(repeat, List.of());
    }

    /** The answer to one question, in one entry where it is asked for each; null when there is none. */
    @Nullable
    JsonNode answer(Logic logic, Logic.Node node, int entry) {
        if (node.repeat() < 0) {
            return top.get(node.name());
        }
        var repeat = logic.nodes().get(node.repeat()).name();
        return entries(repeat).get(entry).answers().get(node.name());
    }

    void setEntries(String repeat, List<Entry> entries) {
        repeats.put(repeat, new ArrayList<>(entries));
    }
}
