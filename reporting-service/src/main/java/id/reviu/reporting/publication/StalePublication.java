package id.reviu.reporting.publication;

import id.reviu.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Somebody else changed the switches meanwhile, or the change does not say which state it starts from. */
public class StalePublication extends Refusal {

    private final transient Publication current;

    StalePublication(Publication current) {
        super(Kind.STALE, "publication-stale");
        this.current = current;
    }

    @Override
    public @Nullable Object current() {
        return current;
    }
}
