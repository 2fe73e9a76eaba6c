package id.reviu.survey.export.file;

import id.reviu.survey.questionnaire.Choice;
import id.reviu.survey.questionnaire.Text;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name made of ids, never of labels, so that it is the same whatever version was answered
 * @param question the question's name; null for what Reviu knows of the response
 * @param kind the question's kind; {@code response} for what Reviu knows
 * @param label the question's sentence
 * @param part the option or row that the column is about, if it is about one
 * @param values what its codes or numbers mean
 * @param feeds the scale it counts for
 * @param versions numbers of the published versions that ask it
 */
record Column(
        String name,
        Content content,
        @Nullable String question,
        String kind,
        Text label,
        @Nullable Text part,
        List<Choice> values,
        @Nullable String feeds,
        SortedSet<Integer> versions) {

    /** What the column is about, in a language. */
    String labelIn(String language) {
        return part == null ? label.in(language) : label.in(language) + " [" + part.in(language) + "]";
    }
}
