package id.reviu.platform.inbox;

import java.util.List;

/**
 * Takes states over into the service's own tables.
 *
 * <p>Called inside a transaction. States may come twice, late or again from the beginning, so take one only when its
 * version is greater than the one that is kept: {@code ON CONFLICT (id) DO UPDATE ... WHERE excluded.version >
 * table.version}.
 */
@FunctionalInterface
public interface StateHandler<T> {

    /** @param batch states in the order of their partitions */
    void apply(List<Received<T>> batch);
}
