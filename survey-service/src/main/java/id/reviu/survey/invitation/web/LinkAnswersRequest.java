package id.reviu.survey.invitation.web;

import jakarta.validation.constraints.NotNull;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stakeholder's answers.
 *
 * @param answers an object keyed by question name
 */
record LinkAnswersRequest(@NotNull ObjectNode answers) {}
