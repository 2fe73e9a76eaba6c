package id.reviu.masterplan.history;

import id.reviu.masterplan.change.Change;
import org.jspecify.annotations.Nullable;

/**
 * A state to be remembered.
 *
 * @param thing the id of what has the state
 * @param change what led to it
 * @param opd the OPD it belongs to; null for what belongs to the whole city, empty for what is not for any OPD to see
 * @param state the whole state, written as JSON
 */
public record HistoryRecord(
        HistoryKind kind,
        String thing,
        Change change,
        @Nullable String opd,
        Object state) {}
