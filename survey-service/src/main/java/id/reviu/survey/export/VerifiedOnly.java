package id.reviu.survey.export;

import id.reviu.platform.problem.Refusal;

/** A reviewer analyses what was verified; answers that may still be corrected are read one by one. */
final class VerifiedOnly extends Refusal {

    VerifiedOnly() {
        super(Kind.FORBIDDEN, "export-verified-only");
    }
}
