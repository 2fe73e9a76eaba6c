package id.reviu.masterplan.history.web;

import id.reviu.masterplan.history.FieldChange;
import id.reviu.masterplan.history.HistoryEntry;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.List;

/**
 * What somebody did to something.
 *
 * @param version the version it led to
 * @param fields what it touched: the values before and after
 */
record HistoryView(long version, String action, Actor actor, Instant at, List<FieldChange> fields) {

    static HistoryView of(HistoryEntry entry) {
        var change = entry.change();
        return new HistoryView(change.version(), change.action(), change.actor(), change.at(), entry.fields());
    }
}
