package id.reviu.survey.response;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Answers in their one normal form, as JSON text: written once, then stored, told and shown as they are.
 *
 * @param json an object keyed by question name
 */
public record Answers(@JsonValue @JsonRawValue String json) {}
