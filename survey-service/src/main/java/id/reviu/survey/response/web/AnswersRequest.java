package id.reviu.survey.response.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers to an assignment.
 *
 * @param answers an object keyed by question name
 */
record AnswersRequest(@NotNull UUID assignment, @NotNull ObjectNode answers) {}
