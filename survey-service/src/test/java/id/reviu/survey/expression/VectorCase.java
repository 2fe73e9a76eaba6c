package id.reviu.survey.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A shared vector: an expression, the answers it is evaluated for, and either its result or its problem.
 *
 * @param own the value of {@code .}
 * @param today the date {@code today()} says when it is not the file's
 */
record VectorCase(
        String expression,
        @Nullable Map<String, Object> answers,
        @Nullable Map<String, Place> places,
        @Nullable Entry entry,
        @Nullable Object own,
        @Nullable String today,
        @Nullable Object result,
        @Nullable Problem problem) {

    record Entry(String repeat, int index) {}

    record Problem(String code, int offset, List<Object> args) {}

    /** What the evaluator makes of it: plain JSON, or a problem. */
    Object outcome(String todayOfAll) {
        try {
            return json(Expression.parse(expression).evaluate(scope(todayOfAll)));
        } catch (ExpressionProblem problem) {
            return new Problem(problem.code(), problem.offset(), problem.args());
        }
    }

    Object expected() {
        return problem != null ? problem : normalised(result);
    }

    private Scope scope(String todayOfAll) {
        var all = answers == null ? Map.<String, Object>of() : answers;
        var date = LocalDate.parse(today == null ? todayOfAll : today);
        var scope =
                AnswerScope.of(all, places == null ? Map.of() : places, date).withOwn(Value.of(own));
        return entry == null ? scope : scope.inEntry(entry.repeat(), entryOf(all, entry));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> entryOf(Map<String, Object> all, Entry entry) {
        var entries = (List<Map<String, Object>>) Objects.requireNonNull(all.get(entry.repeat()));
        return entries.get(entry.index());
    }

    static Object json(Value value) {
        return switch (value) {
            case Value.Text text -> text.value();
            case Value.Numeric number -> number.value();
            case Value.Truth truth -> truth.value();
            case Value.Codes codes -> codes.values();
            case Value.Many many ->
                Map.of("each", many.values().stream().map(VectorCase::json).toList());
        };
    }

    /** JSON reads 1 as an integer; a number of the language is a double. */
    private static Object normalised(@Nullable Object json) {
        return switch (json) {
            case Number number -> number.doubleValue();
            case Map<?, ?> many -> Map.of("each", normalised(many.get("each")));
            case List<?> list -> list.stream().map(VectorCase::normalised).toList();
            case null -> throw new IllegalArgumentException("a vector needs a result or a problem");
            default -> json;
        };
    }
}
