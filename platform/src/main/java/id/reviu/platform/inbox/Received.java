package id.reviu.platform.inbox;

import org.jspecify.annotations.Nullable;

/**
 * A state that another service told.
 *
 * @param key the id of the thing
 * @param state its state; null when the thing is gone
 */
public record Received<T>(String key, @Nullable T state) {}
