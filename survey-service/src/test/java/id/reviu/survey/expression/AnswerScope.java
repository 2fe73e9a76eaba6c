package id.reviu.survey.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scope of plain answers: a map from question name to text, number, boolean, list of codes, map of a grid's rows, or
 * list of a repeat's entries.
 */
final class AnswerScope implements Scope {

    /** Grids and repeats nest less deep than this; a cycle in the places ends here too. */
    private static final int DEEPEST = 20;

    private final Map<String, ?> answers;
    private final Map<String, Place> places;
    private final LocalDate today;
    private final Map<String, Map<?, ?>> entries;
    private final Value own;

    private AnswerScope(
            Map<String, ?> answers,
            Map<String, Place> places,
            LocalDate today,
            Map<String, Map<?, ?>> entries,
            Value own) {
        this.answers = answers;
        this.places = places;
        this.today = today;
        this.entries = entries;
        this.own = own;
    }

    /**
     * The scope outside all repeats.
     *
     * @param answers read at each evaluation, so that a caller may fill in calculations one after another
     * @param places where the names are that are not at the top of {@code answers}
     */
    static AnswerScope of(Map<String, ?> answers, Map<String, Place> places, LocalDate today) {
        return new AnswerScope(answers, places, today, Map.of(), Value.EMPTY);
    }

    /** The scope inside one entry of a repeat. */
    AnswerScope inEntry(String repeat, Map<String, ?> entry) {
        return new AnswerScope(answers, places, today, Map.of(repeat, entry), own);
    }

    /** The same scope for a question whose own value is this. */
    AnswerScope withOwn(Value value) {
        return new AnswerScope(answers, places, today, entries, value);
    }

    @Override
    public Value value(String name) {
        return switch (find(name, 0)) {
            case Each each ->
                new Value.Many(each.members().stream().map(AnswerScope::plain).toList());
            case null -> Value.EMPTY;
            case Object single -> plain(single);
        };
    }

    @Override
    public Value own() {
        return own;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    /** A plain JSON value; an object, such as a whole grid, has no value in the language. */
    static Value plain(@Nullable Object json) {
        return switch (json) {
            case String text -> new Value.Text(text);
            case Number number -> Value.of(number.doubleValue());
            case Boolean truth -> new Value.Truth(truth);
            case List<?> list
            when list.stream().anyMatch(Map.class::isInstance) ->
                new Value.Many(list.stream().map(AnswerScope::plain).toList());
            case List<?> list ->
                new Value.Codes(list.stream().map(each -> plain(each).asText()).toList());
            case null, default -> Value.EMPTY;
        };
    }

    private @Nullable Object find(String name, int depth) {
        var place = places.get(name);
        if (place == null || depth > DEEPEST) {
            return answers.get(name);
        }
        var entry = entries.get(place.within());
        if (entry != null) {
            return entry.get(name);
        }
        return switch (find(place.within(), depth + 1)) {
            case Each grids -> Each.of(grids.members(), name);
            case List<?> all when place.repeated() -> Each.of(all, name);
            case Map<?, ?> rows when !place.repeated() -> rows.get(name);
            case null, default -> place.repeated() ? new Each(List.of()) : null;
        };
    }

    /** What is found once for each entry of a repeat. */
    private record Each(List<?> members) {

        static Each of(List<?> holders, String name) {
            return new Each(holders.stream()
                    .map(holder -> holder instanceof Map<?, ?> map ? map.get(name) : null)
                    .toList());
        }
    }
}
