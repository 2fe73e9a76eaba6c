package id.reviu.reporting.messaging;

import id.reviu.platform.inbox.Received;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What a batch comes to: for each key the state of the highest version, or that it is gone.
 *
 * @param states by key, in the order they first came
 * @param gone keys whose last record was a removal
 */
record Latest<T>(Map<String, T> states, Set<String> gone) {

    static <T> Latest<T> of(List<Received<T>> batch, ToLongFunction<T> version) {
        var latest = new Latest<T>(new LinkedHashMap<>(), new LinkedHashSet<>());
        for (var received : batch) {
            var state = received.state();
            if (state == null) {
                latest.states.remove(received.key());
                latest.gone.add(received.key());
            } else {
                latest.gone.remove(received.key());
                latest.states.merge(
                        received.key(),
                        state,
                        (known, told) -> version.applyAsLong(told) > version.applyAsLong(known) ? told : known);
            }
        }
        return latest;
    }

    /** The states in the words of a feature. */
    <R> List<R> states(Function<T, R> turn) {
        return states.values().stream().map(turn).toList();
    }

    /** The ids of what is gone. */
    <R> Collection<R> gone(Function<String, R> id) {
        return gone.stream().map(id).toList();
    }
}
