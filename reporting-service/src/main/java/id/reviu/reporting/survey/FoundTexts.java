package id.reviu.reporting.survey;

import id.reviu.platform.web.Page;
import id.reviu.reporting.access.Basis;
import id.reviu.reporting.reference.Text;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What respondents wrote that holds the words that were searched for.
 *
 * @param search as it was asked
 * @param questions the questions whose texts were searched; those are left out that too few people answered
 * @param texts in the order of the questions
 */
public record FoundTexts(
        UUID campaign,
        boolean simulated,
        Basis basis,
        String search,
        List<AskedText> questions,
        Page<FoundText> texts) {

    /** A question that asks for own words. */
    public record AskedText(String name, Text label) {}

    /**
     * One text.
     *
     * @param question the question's name
     * @param opd the office; null for stakeholders, who stay unnamed
     * @param programme the programme it is about; null when it is about none
     * @param pieces the whole text, cut where a word was found
     */
    public record FoundText(
            String question, @Nullable String opd, @Nullable String programme, List<TextPiece> pieces) {}

    /** @param found whether it is one of the words that were searched for, in whatever form */
    public record TextPiece(String text, boolean found) {}
}
