package id.reviu.survey.expression;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
        @Nullable Map<String, @Nullable Object> answers,
        @Nullable Map<String, Place> places,
        @Nullable Entry entry,
        @Nullable Object own,
        @Nullable String today,
        @Nullable Object result,
        @Nullable Problem problem) {

    record Entry(String repeat, int index) {}

    record Problem(String code, int offset, List<Object> args) {}

    /** Answers with the place they are seen from. */
    record Scene(
            Map<String, @Nullable Object> answers,
            Map<String, Place> places,
            @Nullable Entry entry,
            @Nullable Object own,
            String today) {

        Map<String, @Nullable Object> withoutPlaces() {
            var all = new LinkedHashMap<String, @Nullable Object>();
            all.put("answers", answers);
            all.put("entry", entry);
            all.put("own", own);
            all.put("today", today);
            return all;
        }

        Scope scope() {
            var scope = AnswerScope.of(answers, places, LocalDate.parse(today)).withOwn(AnswerScope.plain(own));
            return entry == null ? scope : scope.inEntry(entry.repeat(), entryOf(answers, entry));
        }

        @SuppressWarnings("unchecked")
        private static Map<String, @Nullable Object> entryOf(Map<String, @Nullable Object> all, Entry entry) {
            var entries = (List<Map<String, @Nullable Object>>) Objects.requireNonNull(all.get(entry.repeat()));
            return entries.get(entry.index());
        }
    }

    /** What the evaluator makes of it: plain JSON, or a problem. */
    Object outcome(String todayOfAll) {
        var scene = new Scene(
                answers == null ? Map.of() : answers,
                places == null ? Map.of() : places,
                entry,
                own,
                today == null ? todayOfAll : today);
        return outcome(expression, scene);
    }

    static Object outcome(String expression, Scene scene) {
        try {
            return json(Expression.parse(expression).evaluate(scene.scope()));
        } catch (ExpressionProblem problem) {
            return new Problem(problem.code(), problem.offset(), problem.args());
        }
    }

    Object expected() {
        return problem != null ? problem : normalised(result);
    }

    private static Object json(Value value) {
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
