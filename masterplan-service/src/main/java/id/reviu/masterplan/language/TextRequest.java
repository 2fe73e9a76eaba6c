package id.reviu.masterplan.language;

import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text as a request brings it. */
public record TextRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String id,

        @Nullable String en) {

    private static final int LONGEST = 300;

    /** Reads a text that must be there in Indonesian. */
    public static Text read(Faults faults, String pointer, @Nullable TextRequest request) {
        return read(faults, pointer, request, LONGEST);
    }

    /** Reads a text that must be there in Indonesian, of at most so many characters. */
    public static Text read(Faults faults, String pointer, @Nullable TextRequest request, int most) {
        return new Text(
                faults.text(pointer + "/id", request == null ? null : request.id, most),
                faults.optionalText(pointer + "/en", request == null ? null : request.en, most));
    }
}
