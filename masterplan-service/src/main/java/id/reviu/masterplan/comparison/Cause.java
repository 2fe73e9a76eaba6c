package id.reviu.masterplan.comparison;

import id.reviu.masterplan.language.Text;
import java.util.UUID;

/**
 * Why something changed.
 *
 * @param amendment which carried it out
 * @param recommendation which asked for it
 * @param text the recommendation's words
 */
public record Cause(UUID amendment, UUID recommendation, Text text) {}
