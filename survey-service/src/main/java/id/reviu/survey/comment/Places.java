package id.reviu.survey.comment;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Item;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions at which something can be said: {@code /name}, and in a repeat {@code /repeat/2/name}. */
final class Places {

    private final Set<String> questions = new HashSet<>();
    private final Map<String, Set<String>> repeated = new HashMap<>();
    private final int entries;

    /**
     * Those of a questionnaire.
     *
     * @param entries how many programmes it repeats over
     */
    Places(Definition definition, int entries) {
        this.entries = entries;
        definition.pages().forEach(page -> collect(page.items(), questions));
    }

    private void collect(List<Item> items, Set<String> names) {
        for (var item : items) {
            switch (item) {
                case Item.Group group -> collect(group.items(), names);
                case Item.Repeat repeat ->
                    collect(repeat.items(), repeated.computeIfAbsent(repeat.name(), _ -> new HashSet<>()));
                case Item.Note _ -> {
                    // nobody answers it
                }
                default -> names.add(item.name());
            }
        }
    }

    /** Whether a question stands there. */
    boolean has(String pointer) {
        var steps = pointer.split("/", -1);
        if (steps.length == 2 && steps[0].isEmpty()) {
            return questions.contains(steps[1]);
        }
        return steps.length == 4
                && steps[0].isEmpty()
                && repeated.getOrDefault(steps[1], Set.of()).contains(steps[3])
                && isEntry(steps[2]);
    }

    private boolean isEntry(String index) {
        return index.matches("0|[1-9]\\d{0,3}") && Integer.parseInt(index) < entries;
    }
}
