package id.reviu.survey.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A campaign's title in both languages. */
public record Title(
        @NotBlank @Size(max = 300) @Pattern(regexp = Title.PLAIN)
        String id,

        @NotBlank @Size(max = 300) @Pattern(regexp = Title.PLAIN)
        String en) {

    /** Text that PostgreSQL can keep: any but the character NUL. */
    static final String PLAIN = "[^\\x00]*";
}
