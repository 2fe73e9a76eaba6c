package id.reviu.reporting.reference;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A published version as survey-service tells it, its definition not yet read. */
public record PublishedQuestionnaire(
        UUID id, long version, UUID questionnaire, int number, Text title, JsonNode definition) {}
