package id.reviu.reporting.survey;

import id.reviu.reporting.statistics.Moments;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a batch of events changes in the counters, each counter once. */
final class Deltas {

    private final Map<TallyKey, Moments> changes = new HashMap<>();

    void add(TallyKey key, Moments moments) {
        changes.merge(key, moments, Moments::plus);
    }

    void subtract(TallyKey key, Moments moments) {
        changes.merge(key, Moments.NONE.minus(moments), Moments::plus);
    }

    /** The changes that are left when what cancels out is gone, in the order in which counters are locked. */
    List<Map.Entry<TallyKey, Moments>> sorted() {
        return changes.entrySet().stream()
                .filter(change -> !change.getValue().isNothing())
                .sorted(Comparator.comparing(Map.Entry::getKey, TallyKey.LOCK_ORDER))
                .toList();
    }
}
