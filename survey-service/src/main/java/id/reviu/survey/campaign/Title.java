package id.reviu.survey.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A campaign's title in both languages. */
public record Title(
        @NotBlank @Size(max = 300) String id,
        @NotBlank @Size(max = 300) String en) {}
