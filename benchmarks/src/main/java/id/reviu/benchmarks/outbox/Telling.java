package id.reviu.benchmarks.outbox;

/** Leaves an event in the transaction of its change. */
@FunctionalInterface
interface Telling {
    void of(ThingChanged changed);
}
