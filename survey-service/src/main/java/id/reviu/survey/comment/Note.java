package id.reviu.survey.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What has to be corrected at one question, said with a return.
 *
 * @param question JSON pointer into the answers, such as {@code /program/0/efisien}
 * @param words up to 4,000 characters
 */
public record Note(
        @NotNull @Size(max = 300) String question,

        @NotBlank @Size(max = 4000) @Pattern(regexp = "[^\\x00]*")
        String words) {}
