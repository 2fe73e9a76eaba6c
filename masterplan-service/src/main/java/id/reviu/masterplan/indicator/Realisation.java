package id.reviu.masterplan.indicator;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.platform.identity.Actor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The value an indicator reached in a year, and who stands for it.
 *
 * @param opd who answered for the indicator then
 * @param note the OPD's explanation
 * @param reason why it was returned, or opened again after it was verified
 * @param submittedBy who stands for the value, once submitted
 * @param verifiedBy who confirmed it; never the same person
 * @param submittedAt when it was submitted for the first time, which tells whether it came in time
 */
public record Realisation(
        IndicatorId indicator,
        int year,
        OpdCode opd,
        BigDecimal value,
        @Nullable String note,
        RealisationState state,
        @Nullable String reason,
        @Nullable Actor submittedBy,
        @Nullable Actor verifiedBy,
        @Nullable Instant submittedAt,
        Change last) {

    /** A value somebody noted down. */
    static Realisation draft(
            IndicatorId indicator, int year, OpdCode opd, BigDecimal value, @Nullable String note, Change change) {
        return new Realisation(
                indicator, year, opd, value, note, RealisationState.DRAFT, null, null, null, null, change);
    }

    /** The same for every indicator and year, so that a value noted down twice is one value. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((indicator + "/" + year).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it says just this. */
    boolean says(BigDecimal other, @Nullable String otherNote) {
        return value.equals(other) && Objects.equals(note, otherNote);
    }

    /**
     * Another value, to be submitted again.
     *
     * @throws RealisationLocked while it is submitted or verified
     */
    Realisation revise(BigDecimal other, @Nullable String otherNote, Change change) {
        if (state == RealisationState.SUBMITTED || state == RealisationState.VERIFIED) {
            throw new RealisationLocked(year, state);
        }
        return new Realisation(
                indicator,
                year,
                opd,
                other,
                otherNote,
                RealisationState.DRAFT,
                reason,
                null,
                null,
                submittedAt,
                change);
    }

    /**
     * The author of the change stands for the value.
     *
     * @throws RealisationLocked once it is verified
     */
    Realisation submit(Change change) {
        if (state == RealisationState.VERIFIED) {
            throw new RealisationLocked(year, state);
        }
        var first = submittedAt == null ? change.at() : submittedAt;
        return new Realisation(
                indicator,
                year,
                opd,
                value,
                note,
                RealisationState.SUBMITTED,
                null,
                change.actor(),
                null,
                first,
                change);
    }

    /**
     * The author of the change confirms the value.
     *
     * @throws RealisationNotSubmitted unless it waits for verification
     * @throws FourEyes when the author is who submitted it
     */
    Realisation verify(Change change) {
        requireSubmitted();
        if (submittedBy != null && submittedBy.id().equals(change.actor().id())) {
            throw new FourEyes(submittedBy.name());
        }
        return new Realisation(
                indicator,
                year,
                opd,
                value,
                note,
                RealisationState.VERIFIED,
                null,
                submittedBy,
                change.actor(),
                submittedAt,
                change);
    }

    /**
     * Sends it back to be mended.
     *
     * @throws RealisationNotSubmitted unless it waits for verification
     */
    Realisation giveBack(String why, Change change) {
        requireSubmitted();
        return returned(why, change);
    }

    /**
     * Unlocks a verified value, so that the OPD can mend it.
     *
     * @throws RealisationNotVerified unless it is verified
     */
    Realisation reopen(String why, Change change) {
        if (state != RealisationState.VERIFIED) {
            throw new RealisationNotVerified(year, state);
        }
        return returned(why, change);
    }

    private Realisation returned(String why, Change change) {
        return new Realisation(
                indicator,
                year,
                opd,
                value,
                note,
                RealisationState.RETURNED,
                why,
                submittedBy,
                null,
                submittedAt,
                change);
    }

    private void requireSubmitted() {
        if (state != RealisationState.SUBMITTED) {
            throw new RealisationNotSubmitted(year, state);
        }
    }
}
