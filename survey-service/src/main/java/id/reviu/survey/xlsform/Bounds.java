package id.reviu.survey.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a constraint the least and the greatest value it allows, so that they can be checked, shown and asked for as
 * such. What remains stays a condition.
 *
 * @param min least; null when there is none
 * @param max greatest; null when there is none
 * @param rest the remaining condition; null when nothing remains
 */
record Bounds(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String rest) {

    private static final String NUMBER = "(-?\\d{1,15}(?:\\.\\d{1,10})?)";
    private static final Pattern OF_VALUE = Pattern.compile("\\.\\s*(>=|<=)\\s*" + NUMBER);
    private static final Pattern OF_COUNT = Pattern.compile("count-selected\\(\\s*\\.\\s*\\)\\s*(>=|<=)\\s*(\\d{1,3})");

    /** The bounds of a number. */
    static Bounds ofValue(String constraint) {
        return find(constraint, OF_VALUE);
    }

    /** The bounds of how many options are chosen. */
    static Bounds ofCount(String constraint) {
        return find(constraint, OF_COUNT);
    }

    private static Bounds find(String constraint, Pattern bound) {
        var conditions = conjuncts(constraint);
        BigDecimal min = null;
        BigDecimal max = null;
        var rest = new ArrayList<String>();
        for (var condition : conditions) {
            var match = bound.matcher(condition);
            if (match.matches() && match.group(1).equals(">=") && min == null) {
                min = new BigDecimal(match.group(2));
            } else if (match.matches() && match.group(1).equals("<=") && max == null) {
                max = new BigDecimal(match.group(2));
            } else {
                rest.add(condition);
            }
        }
        if (min == null && max == null) {
            return new Bounds(null, null, constraint);
        }
        if (rest.isEmpty()) {
            return new Bounds(min, max, null);
        }
        return new Bounds(min, max, rest.size() == 1 ? unwrapped(rest.getFirst()) : String.join(" and ", rest));
    }

    /** Without the parentheses that keep its "or" together. */
    private static String unwrapped(String condition) {
        if (!condition.startsWith("(") || !condition.endsWith(")")) {
            return condition;
        }
        var inner = condition.substring(1, condition.length() - 1).strip();
        return isJoinedByOr(inner) ? inner : condition;
    }

    /** Also true of one whose parentheses do not match, which must not be taken apart either. */
    private static boolean isJoinedByOr(String condition) {
        return conjuncts("x and " + condition).size() == 1;
    }

    /** The conditions joined by "and" at the top level; the whole as one when something else joins it too. */
    private static List<String> conjuncts(String constraint) {
        var found = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        char quote = 0;
        for (int i = 0; i < constraint.length(); i++) {
            char c = constraint.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
                if (depth < 0) {
                    return List.of(constraint.strip());
                }
            } else if (depth == 0 && isWordAt(constraint, i, "or")) {
                return List.of(constraint.strip());
            } else if (depth == 0 && isWordAt(constraint, i, "and")) {
                found.add(constraint.substring(start, i).strip());
                start = i + 3;
            }
        }
        found.add(constraint.substring(start).strip());
        return found;
    }

    private static boolean isWordAt(String text, int at, String word) {
        return text.startsWith(word, at)
                && at > 0
                && !isNamePart(text.charAt(at - 1))
                && at + word.length() < text.length()
                && !isNamePart(text.charAt(at + word.length()));
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '{';
    }

    /** Writes bounds and a condition as one constraint; null when there is nothing to write. */
    static @Nullable String join(String subject, @Nullable Object min, @Nullable Object max, @Nullable String rest) {
        var conditions = new ArrayList<String>();
        if (min != null) {
            conditions.add(subject + " >= " + plain(min));
        }
        if (max != null) {
            conditions.add(subject + " <= " + plain(max));
        }
        if (rest != null) {
            conditions.add(conditions.isEmpty() || !isJoinedByOr(rest) ? rest : "(" + rest + ")");
        }
        return conditions.isEmpty() ? null : String.join(" and ", conditions);
    }

    private static String plain(Object number) {
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
    }
}
