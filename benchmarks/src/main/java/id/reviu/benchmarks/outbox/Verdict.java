package id.reviu.benchmarks.outbox;

import id.reviu.benchmarks.outbox.Arrivals.Arrival;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is to be said of a stream of events.
 *
 * @param missing versions that were committed and never arrived
 * @param repeated arrivals of a version that had arrived before
 * @param overtaken first arrivals of a version after a later one of the same thing
 * @param wrongAtEnd things whose last arrival is not their newest version: what a compacted topic would keep for ever
 */
record Verdict(long missing, int repeated, int overtaken, int wrongAtEnd) {

    /**
     * Judges arrivals.
     *
     * @param committed the last version of each thing
     * @param before the version of each thing before the first of these arrivals
     */
    static Verdict of(Map<String, Long> committed, Map<String, Long> before, List<Arrival> arrivals) {
        Map<String, Set<Long>> seen = new HashMap<>();
        Map<String, Long> highest = new HashMap<>();
        Map<String, Long> last = new HashMap<>();
        var repeated = 0;
        var overtaken = 0;
        for (var arrival : arrivals) {
            var isNew =
                    seen.computeIfAbsent(arrival.id(), id -> new HashSet<>()).add(arrival.version());
            if (!isNew) {
                repeated++;
            } else if (arrival.version() < highest.getOrDefault(arrival.id(), 0L)) {
                overtaken++;
            }
            highest.merge(arrival.id(), arrival.version(), Math::max);
            last.put(arrival.id(), arrival.version());
        }
        var missing = 0L;
        var wrong = 0;
        for (var thing : committed.entrySet()) {
            var changes = thing.getValue() - before.getOrDefault(thing.getKey(), 0L);
            missing += changes - seen.getOrDefault(thing.getKey(), Set.of()).size();
            wrong += changes > 0 && !thing.getValue().equals(last.get(thing.getKey())) ? 1 : 0;
        }
        return new Verdict(missing, repeated, overtaken, wrong);
    }
}
