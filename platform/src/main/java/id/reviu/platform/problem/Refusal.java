package id.reviu.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The domain says no, and why. It names a message, so that the person reads it in their own language:
 * {@code problem.<code>.title} and {@code problem.<code>.detail}.
 */
public abstract class Refusal extends RuntimeException {

    /** What sort of no it is; the web layer turns it into a status. */
    public enum Kind {
        /** The request could not be understood. */
        MALFORMED,
        /** The request was understood and breaks a rule. */
        INVALID,
        /** There is no such thing, or not for this person. */
        NOT_FOUND,
        /** This person may not. */
        FORBIDDEN,
        /** The state of the thing does not allow it. */
        CONFLICT,
        /** The thing has changed since the person read it. */
        STALE,
        /** The thing was there once. */
        GONE,
        /** More than is taken. */
        TOO_LARGE
    }

    private final Kind kind;
    private final String code;
    private final transient List<Violation> violations;
    private final transient Object[] args;

    protected Refusal(Kind kind, String code, Object... args) {
        this(kind, code, List.of(), args);
    }

    /** A no for several faults at once, each at its place. */
    protected Refusal(Kind kind, String code, List<Violation> violations, Object... args) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.violations = List.copyOf(violations);
        this.args = args;
    }

    public final Kind kind() {
        return kind;
    }

    /** Stable name of the problem, in kebab case. */
    public final String code() {
        return code;
    }

    public final Object[] args() {
        return args.clone();
    }

    /** The single faults behind this refusal, each at its place. */
    public final List<Violation> violations() {
        return violations;
    }

    /** For {@link Kind#STALE}: the state as it is now. */
    public @Nullable Object current() {
        return null;
    }
}
