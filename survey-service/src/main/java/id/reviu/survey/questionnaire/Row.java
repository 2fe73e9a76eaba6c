package id.reviu.survey.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * One line of a grid, rated on the grid's scale.
 *
 * @param feeds the scale it counts for, such as {@code ikm:prosedur}
 */
public record Row(
        String name, Text label, boolean required, @Nullable String feeds) {}
