package id.reviu.survey.campaign.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Until when a campaign is wanted to go on, and why; the offices read it. */
record ExtensionRequest(
        @NotNull Instant closesAt,

        @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\x00]*")
        String reason) {}
