package id.reviu.survey.xlsform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a row's appearance. Those that only concern the look are named as not followed; others stop the import. */
final class Appearance {

    static final String MULTILINE = "multiline";
    static final String TABLE_LIST = "table-list";
    static final String IMPORTANCE_PERFORMANCE = "reviu-importance-performance";
    static final String OWN_PROGRAMMES = "reviu-own-programmes";
    static final String REVERSED = "reviu-reversed";

    private static final Set<String> UNDERSTOOD =
            Set.of(MULTILINE, TABLE_LIST, IMPORTANCE_PERFORMANCE, OWN_PROGRAMMES, REVERSED);

    private static final Pattern ONLY_LOOK =
            Pattern.compile("minimal|autocomplete|autocomplete_chars|quick|quickcompact|"
                    + "compact(-\\d+)?|horizontal(-compact)?|likert|columns(-pack|-\\d+|-flex)?|w\\d{1,2}|field-list|label|"
                    + "list|list-nolabel|no-calendar|numbers|thousands-sep|vertical|picker|search|no-ticks|no-buttons|summary|"
                    + "full|pages|theme-.*|masked|bearing|counter");

    private final Entry entry;
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> used = new LinkedHashSet<>();

    Appearance(Entry entry) {
        this.entry = entry;
        words.addAll(List.of(
                entry.get(Columns.APPEARANCE).toLowerCase(Locale.ROOT).strip().split("\\s+")));
        words.remove("");
    }

    /** Whether the word is there; it counts as followed then. */
    boolean has(String word) {
        used.add(word);
        return words.contains(word);
    }

    /** Says which words were not followed. */
    void report(Problems problems) {
        for (var word : words) {
            if (UNDERSTOOD.contains(word) && used.contains(word)) {
                continue;
            }
            if (UNDERSTOOD.contains(word)) {
                problems.error(entry.problem(Columns.APPEARANCE, "xlsform-appearance-misplaced", word));
            } else if (ONLY_LOOK.matcher(word).matches()) {
                problems.warn(entry.problem(Columns.APPEARANCE, "xlsform-appearance-ignored", word));
            } else {
                problems.error(entry.problem(Columns.APPEARANCE, "xlsform-appearance-unsupported", Cut.to60(word)));
            }
        }
    }
}
