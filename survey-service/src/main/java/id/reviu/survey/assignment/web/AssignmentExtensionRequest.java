package id.reviu.survey.assignment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Until when an office may answer, and why; the office reads it. */
record AssignmentExtensionRequest(
        @NotNull Instant dueAt,

        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\x00]*")
        String reason) {}
