package id.reviu.masterplan.change;

import java.util.function.Function;

/**
 * What a PUT led to.
 *
 * @param state the thing as it is now
 * @param created whether it is new
 */
public record Saved<T>(T state, boolean created) {

    public static <T> Saved<T> created(T state) {
        return new Saved<>(state, true);
    }

    public static <T> Saved<T> updated(T state) {
        return new Saved<>(state, false);
    }

    public <R> Saved<R> map(Function<T, R> turn) {
        return new Saved<>(turn.apply(state), created);
    }
}
