package id.reviu.survey.export.file;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One response as it was handed in, with what may be known of who answered. */
public sealed interface Answered {

    /** The answers in their normal form, a JSON object. */
    String answers();

    /**
     * An office's.
     *
     * @param state {@code submitted}, {@code returned} or {@code verified}
     * @param programmes names of the office's programmes by code, as they were when the campaign opened
     */
    record ByOffice(
            UUID response,
            String opd,
            String opdName,
            String state,
            Instant submittedAt,
            @Nullable Instant verifiedAt,
            Map<String, String> programmes,
            String answers)
            implements Answered {}

    /**
     * A stakeholder's: neither id nor time, for both could lead back to a person.
     *
     * @param areaHidden whether too few answered in this group and area for the area to be told
     */
    record ByStakeholder(boolean areaHidden, String answers) implements Answered {}
}
