package id.reviu.survey.response.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Why a response is given back; the office reads it. */
record ReturnRequest(
        @NotBlank @Size(max = 4000) @Pattern(regexp = "[^\\x00]*")
        String reason) {}
