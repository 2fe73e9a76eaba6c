package id.reviu.reporting.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Which responses and realisations a figure is made of. What was returned is in none until it is submitted again. */
public enum Basis {
    /** All that were submitted, the verified among them. */
    SUBMITTED("submitted"),
    /** Only those that were verified. */
    VERIFIED("verified");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Whether a response or realisation in that state is in the figure. */
    public boolean counts(String state) {
        return state.equals("verified") || (this == SUBMITTED && state.equals("submitted"));
    }

    /**
     * The basis of that name.
     *
     * @throws IllegalArgumentException when there is no such basis
     */
    @JsonCreator
    public static Basis of(String code) {
        return Arrays.stream(values())
                .filter(basis -> basis.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no basis " + code));
    }
}
