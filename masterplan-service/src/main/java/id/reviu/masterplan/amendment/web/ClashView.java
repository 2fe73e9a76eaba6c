package id.reviu.masterplan.amendment.web;

import id.reviu.masterplan.amendment.Clash;
import id.reviu.masterplan.amendment.ClashKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why an amendment does not fit.
 *
 * @param overrulable whether it may be carried out anyway
 * @param field where; a target is {@code targets/<year>}
 * @param now what the draft says there
 * @param other the amendment that changes the same
 */
record ClashView(
        @Schema(allowableValues = {"gone", "exists", "heir-gone", "changed-since", "target-gone", "same-place"})
        ClashKind kind,

        boolean overrulable,
        @Nullable String field,
        @Nullable String now,
        @Nullable UUID other) {

    static ClashView of(Clash clash) {
        var other = clash.other();
        return new ClashView(
                clash.kind(),
                clash.kind().canBeOverruled(),
                clash.field(),
                clash.now(),
                other == null ? null : other.value());
    }
}
