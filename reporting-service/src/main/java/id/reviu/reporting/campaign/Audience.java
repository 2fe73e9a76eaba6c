package id.reviu.reporting.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Whom a campaign asks. */
public enum Audience {
    /** The offices, one response each. */
    OPD("opd"),
    /** People outside the government, without account. */
    STAKEHOLDER("stakeholder");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /**
     * The audience of that name.
     *
     * @throws IllegalArgumentException when there is no such audience
     */
    @JsonCreator
    public static Audience of(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no audience " + code));
    }
}
