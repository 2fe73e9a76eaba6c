package id.reviu.masterplan.history;

import id.reviu.masterplan.change.Change;
import java.util.List;

/**
 * What somebody did to something.
 *
 * @param fields what it touched, by name
 */
public record HistoryEntry(Change change, List<FieldChange> fields) {}
