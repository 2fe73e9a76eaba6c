package id.reviu.masterplan.history;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field that a change touched.
 *
 * @param before null in the first state
 */
public record FieldChange(
        String field, @Nullable JsonNode before, @Nullable JsonNode after) {}
