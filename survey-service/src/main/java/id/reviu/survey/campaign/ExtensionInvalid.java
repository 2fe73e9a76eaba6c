package id.reviu.survey.campaign;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.time.Instant;
import java.util.List;

/** The end that is wanted is no later than the one there is, or past. */
public final class ExtensionInvalid extends Refusal {

    /** @param end the end there is */
    public ExtensionInvalid(String pointer, Instant end) {
        super(
                Kind.INVALID,
                "extension-invalid",
                List.of(new Violation(pointer, "extension-not-later", end.toString())));
    }
}
