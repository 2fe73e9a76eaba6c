package id.reviu.masterplan.change;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.web.Version;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The thing has changed since the person read it. */
public final class Stale extends Refusal {

    private final transient @Nullable Object current;

    private Stale(@Nullable Object current) {
        super(Kind.STALE, "stale");
        this.current = current;
    }

    /** Refuses when a version is expected and it is not the last one. */
    public static void unless(@Nullable Version expected, Change last) {
        if (expected != null && expected.value() != last.version()) {
            throw new Stale(null);
        }
    }

    /** Refuses when something stands where nothing was expected. */
    public static void when(boolean there) {
        if (there) {
            throw new Stale(null);
        }
    }

    /** Refuses when a version is expected of a thing that does not exist. */
    public static void unlessNew(@Nullable Version expected) {
        if (expected != null) {
            throw new Stale(null);
        }
    }

    /** Does the work; a stale one is told with the thing as it is now, in the form that readers get. */
    public static <T> T showing(Supplier<?> current, Supplier<T> work) {
        try {
            return work.get();
        } catch (Stale stale) {
            throw new Stale(read(current));
        }
    }

    private static @Nullable Object read(Supplier<?> current) {
        try {
            return current.get();
        } catch (Unknown nothingThere) {
            return null;
        }
    }

    @Override
    public @Nullable Object current() {
        return current;
    }
}
