package id.reviu.survey.response.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers to an assignment.
 *
 * @param answers an object keyed by question name
 */
record AnswersRequest(
        @NotNull UUID assignment,

        @NotNull @Schema(implementation = Object.class, description = "Answers keyed by question name")
        ObjectNode answers) {}
