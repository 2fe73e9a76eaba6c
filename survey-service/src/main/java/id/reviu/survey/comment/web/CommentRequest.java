package id.reviu.survey.comment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something to say about an office's answers.
 *
 * @param question JSON pointer into the answers, such as {@code /program/0/efisien}; null for all of them
 */
record CommentRequest(
        @Nullable @Size(max = 300) String question,

        @NotBlank @Size(max = 4000) @Pattern(regexp = "[^\\x00]*")
        String words) {}
