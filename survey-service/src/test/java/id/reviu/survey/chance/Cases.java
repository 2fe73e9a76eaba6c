package id.reviu.survey.chance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Holds a rule against many cases, each made from a seed of its own. A case that breaks the rule names its seed;
 * {@code -Dreviu.case=SEED} runs that one alone, {@code -Dreviu.cases.seed=N} makes other cases.
 */
public final class Cases {

    private static final long SEED = Long.getLong("reviu.cases.seed", 3506);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final int count;

    private Cases(int count) {
        this.count = count;
    }

    public static Cases of(int count) {
        return new Cases(count);
    }

    public void hold(Consumer<Chance> rule) {
        var one = Long.getLong("reviu.case");
        if (one != null) {
            rule.accept(new Chance(one));
            return;
        }
        var seeds = new Random(SEED);
        for (var i = 0; i < count; i++) {
            holdOne(seeds.nextLong(), rule);
        }
    }

    private static void holdOne(long seed, Consumer<Chance> rule) {
        try {
            rule.accept(new Chance(seed));
        } catch (Throwable broken) {
            throw new AssertionError("Broken by the case -Dreviu.case=" + seed + ": " + broken.getMessage(), broken);
        }
    }

    /** Does the work and makes sure that it took no longer and needed no more memory. */
    public static void within(long millis, long megabytes, String what, Runnable work) {
        var allocated = THREADS.getCurrentThreadAllocatedBytes();
        var began = System.nanoTime();
        work.run();
        assertThat((System.nanoTime() - began) / 1_000_000)
                .as("ms for %s", what)
                .isLessThan(millis);
        assertThat((THREADS.getCurrentThreadAllocatedBytes() - allocated) >> 20)
                .as("MB for %s", what)
                .isLessThan(megabytes);
    }
}
