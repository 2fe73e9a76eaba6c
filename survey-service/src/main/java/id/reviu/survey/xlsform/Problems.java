package id.reviu.survey.xlsform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects everything there is to say about a form: what stops its import, and what is only worth knowing. */
final class Problems {

    private static final List<String> SHEETS = List.of("survey", "choices", "settings");

    private final Set<Problem> errors = new LinkedHashSet<>();
    private final Set<Problem> warnings = new LinkedHashSet<>();

    void error(Problem problem) {
        errors.add(problem);
    }

    void warn(Problem problem) {
        warnings.add(problem);
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /** What stops the import, in the order in which a person would go through the file. */
    List<Problem> errors() {
        return inOrder(errors);
    }

    List<Problem> warnings() {
        return inOrder(warnings);
    }

    private static List<Problem> inOrder(Set<Problem> problems) {
        var sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.<Problem>comparingInt(problem -> rank(problem.sheet()))
                .thenComparing(Problem::sheet)
                .thenComparingInt(Problem::row)
                .thenComparingInt(problem -> Cell.columnOf(problem.column())));
        return List.copyOf(sorted);
    }

    private static int rank(String sheet) {
        var rank = SHEETS.indexOf(sheet.strip().toLowerCase(Locale.ROOT));
        return rank < 0 ? SHEETS.size() : rank;
    }
}
