package id.reviu.masterplan.team.web;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.team.Member;
import id.reviu.masterplan.team.Part;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a review's team.
 *
 * @param username by which they sign in; the lead's is needed
 */
record MemberRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"lead", "member", "assessor"})
        @Nullable
        String part,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Nullable String office,
        @Nullable String username) {

    private static final int LONGEST = 200;

    Member read(String place, Faults faults) {
        return new Member(
                faults.choice(place + "/part", part, Part.class),
                faults.text(place + "/name", name, LONGEST),
                faults.optionalText(place + "/office", office, LONGEST),
                faults.optionalText(place + "/username", username, LONGEST));
    }
}
