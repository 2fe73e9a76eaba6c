package id.reviu.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list, read by key.
 *
 * @param items the things, in the list's order
 * @param next what to send as {@code after} for the next piece; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Most items one piece may have. */
    public static final int MOST = 200;

    /**
     * Cuts a piece from rows that were read one beyond the limit.
     *
     * @param rows up to {@code limit + 1} rows in order
     * @param key the key of a row, which the next piece starts after
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
        return rows.size() > limit
                ? new Page<>(List.copyOf(rows.subList(0, limit)), key.apply(rows.get(limit - 1)))
                : new Page<>(List.copyOf(rows), null);
    }

    /** The same piece with each item turned into something else. */
    public <R> Page<R> map(Function<T, R> turn) {
        return new Page<>(items.stream().map(turn).toList(), next);
    }

    /** A limit between 1 and {@link #MOST}. */
    public static int limit(int wanted) {
        return Math.clamp(wanted, 1, MOST);
    }
}
