package id.reviu.local.part;

import id.reviu.local.process.Signals;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Set;

/** One process of the suite. */
public interface Part {

    /** Its name, which is also that of its log. */
    String name();

    /** The ports it listens at, by what they are for; the first is the one people are told. */
    LinkedHashMap<String, Integer> ports();

    /** The parts that must be ready before this one starts. */
    default Set<String> after() {
        return Set.of();
    }

    /**
     * Does what takes long at the first start and needs no other part, such as unpacking.
     *
     * @param progress takes a sentence for the person who waits
     */
    default void prepare(Progress progress) throws IOException, InterruptedException {}

    /** What to run, with its configuration written. */
    Command command() throws IOException;

    /** Whether it serves. Asked again and again while it starts. */
    boolean isReady();

    /** Makes what its dependants need, once it is ready. */
    default void complete(Progress progress) throws IOException, InterruptedException {}

    /** How it is asked to stop. */
    default Signals.Stop stopSignal() {
        return Signals.Stop.TERM;
    }

    /** How long a start may take before it counts as failed. */
    default Duration patience() {
        return Duration.ofMinutes(4);
    }

    /** Takes a sentence for the person who waits. */
    @FunctionalInterface
    interface Progress {
        /** Shows it. */
        void say(String sentence);
    }
}
