package id.reviu.masterplan.opd.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.opd.OpdFacts;
import id.reviu.masterplan.opd.OpdStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is put about an OPD.
 *
 * @param confirmed true when left out
 * @param status {@code active} when left out
 * @param mail the office's own address, not a person's
 */
record OpdRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String kind,

        @Nullable Boolean confirmed,

        @Schema(allowableValues = {"active", "merged", "closed"}) @Nullable
        String status,

        @Nullable String successor,
        @Nullable String mail) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_KIND = 100;

    OpdFacts read(Faults faults) {
        return new OpdFacts(
                faults.text("/name", name, LONGEST_NAME),
                faults.text("/kind", kind, LONGEST_KIND),
                confirmed == null || confirmed,
                status == null ? OpdStatus.ACTIVE : faults.choice("/status", status, OpdStatus.class),
                successor == null ? null : new OpdCode(faults.code("/successor", successor)),
                faults.optionalMail("/mail", mail));
    }
}
