package id.reviu.survey.invitation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stakeholder's answers.
 *
 * @param answers an object keyed by question name
 */
record LinkAnswersRequest(
        @NotNull @Schema(implementation = Object.class, description = "Answers keyed by question name")
        ObjectNode answers) {}
