package id.reviu.masterplan.answer;

import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is objected to, returned, withdrawn or opened again. */
public record ReasonRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String reason) {

    private static final int LONGEST = 4000;

    /**
     * The reason, of at most 4,000 characters.
     *
     * @throws id.reviu.platform.problem.Refusal when there is none
     */
    public String read() {
        var faults = new Faults();
        var why = faults.text("/reason", reason, LONGEST);
        faults.refuse();
        return why;
    }
}
