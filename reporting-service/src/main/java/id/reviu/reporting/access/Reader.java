package id.reviu.reporting.access;

import id.reviu.platform.identity.CurrentUser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads figures, and how far that person may see. Work in the background is done for the reader who asked for
 * it, never for nobody.
 *
 * @param opd the one office whose rows this reader may see; null for readers of all offices
 * @param texts whether this reader may see what people wrote in their own words
 */
public record Reader(@Nullable String opd, boolean texts) {

    /** Somebody who sees every figure and text; for work of the system itself. */
    public static final Reader OF_ALL = new Reader(null, true);

    /**
     * The person whose request is being served.
     *
     * @throws NoSingleOffice when an office's person does not belong to exactly one office
     */
    public static Reader current() {
        var user = CurrentUser.get();
        if (user.is("administrator", "reviewer", "council")) {
            return new Reader(null, user.is("administrator", "reviewer"));
        }
        return new Reader(user.organization().orElseThrow(NoSingleOffice::new), false);
    }

    public boolean readsAll() {
        return opd == null;
    }

    /** Whether this reader may see the rows of that office. */
    public boolean sees(String office) {
        return opd == null || opd.equals(office);
    }

    /**
     * The office whose rows are asked for, if one is.
     *
     * @throws OtherOffice when this reader may not see it
     */
    public Optional<String> require(@Nullable String office) {
        if (office != null && !sees(office)) {
            throw new OtherOffice();
        }
        return Optional.ofNullable(office);
    }
}
