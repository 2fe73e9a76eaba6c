package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Choice;
import id.reviu.survey.questionnaire.Names;
import id.reviu.survey.questionnaire.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of options. */
final class ChoicesSheet {

    private static final Set<String> YES = Set.of("yes", "true", "true()", "1", "ya");

    private final Problems problems;
    private final Map<String, List<Choice>> lists = new LinkedHashMap<>();
    private final Map<String, List<String>> exclusive = new HashMap<>();
    private final Map<String, Map<String, Entry>> entries = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final boolean exists;

    ChoicesSheet(@Nullable Table table, Problems problems) {
        this.problems = problems;
        this.exists = table != null;
        if (table != null && !table.headers().isEmpty()) {
            for (var column : List.of(Columns.LIST_NAME, Columns.NAME)) {
                if (!table.has(column)) {
                    problems.error(
                            new Problem(table.sheet(), 1, "", "", "xlsform-column-missing", List.of(column.header())));
                }
            }
            if (table.has(Columns.LIST_NAME) && table.has(Columns.NAME)) {
                table.entries().forEach(this::read);
            }
        }
    }

    private void read(Entry entry) {
        var list = entry.get(Columns.LIST_NAME);
        var code = entry.get(Columns.NAME);
        if (entry.isEmpty()) {
            return;
        }
        if (list.isEmpty()) {
            problems.error(entry.problem(Columns.LIST_NAME, "xlsform-list-name-missing"));
            return;
        }
        var choices = lists.computeIfAbsent(list, _ -> new ArrayList<>());
        if (code.isEmpty()) {
            problems.error(entry.problem(Columns.NAME, "xlsform-choice-name-missing", Cut.to60(list)));
            return;
        }
        if (!Names.isCode(code)) {
            problems.error(entry.problem(Columns.NAME, "xlsform-choice-name", Cut.to60(code)));
            return;
        }
        var known = entries.computeIfAbsent(list, _ -> new HashMap<>());
        var before = known.putIfAbsent(code, entry);
        if (before != null) {
            problems.error(entry.problem(Columns.NAME, "xlsform-choice-twice", code, Cut.to60(list), before.row()));
            return;
        }
        var label = entry.text(Columns.LABEL);
        if (label == null) {
            problems.error(entry.problem(Columns.LABEL, "xlsform-choice-label-missing", code));
        }
        choices.add(new Choice(code, label == null ? Text.indonesian(code) : label));
        if (YES.contains(entry.get(Columns.EXCLUSIVE).toLowerCase(Locale.ROOT))) {
            exclusive.computeIfAbsent(list, _ -> new ArrayList<>()).add(code);
        }
    }

    /** The list of that name; empty, with a problem at the question, when there is none. */
    Optional<ChoiceList> find(String name, Entry question) {
        used.add(name);
        var choices = lists.get(name);
        if (choices == null) {
            if (!exists) {
                problems.error(question.problem(Columns.TYPE, "xlsform-no-choices-sheet", Cut.to60(name)));
            } else {
                var near = Nearest.to(name, lists.keySet());
                problems.error(
                        near.isPresent()
                                ? question.problem(
                                        Columns.TYPE, "xlsform-list-misspelt", Cut.to60(name), Cut.to60(near.get()))
                                : question.problem(Columns.TYPE, "xlsform-list-unknown", Cut.to60(name)));
            }
            return Optional.empty();
        }
        return Optional.of(new ChoiceList(List.copyOf(choices), exclusive.getOrDefault(name, List.of())));
    }

    /** Where an option stands; null when it stands nowhere. */
    @Nullable
    Entry entryOf(String list, String code) {
        return entries.getOrDefault(list, Map.of()).get(code);
    }

    void reportUnused() {
        entries.forEach((list, rows) -> {
            if (!used.contains(list)) {
                var first = rows.values().stream()
                        .min(Comparator.comparingInt(Entry::row))
                        .orElseThrow();
                problems.warn(first.problem(Columns.LIST_NAME, "xlsform-list-unused", Cut.to60(list)));
            }
        });
    }
}
