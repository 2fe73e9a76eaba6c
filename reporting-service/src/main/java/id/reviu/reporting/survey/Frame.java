package id.reviu.reporting.survey;

import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.campaign.Campaign;
import id.reviu.reporting.reference.Question;
import id.reviu.reporting.reference.Questionnaire;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What figures of one campaign and audience are set in.
 *
 * @param questionnaire null while it has not come yet
 * @param asOf when the last change was counted
 * @param revision how many changes were counted
 */
public record Frame(
        Campaign campaign,
        Campaign.Part part,
        @Nullable Questionnaire questionnaire,
        Reader reader,
        @Nullable Instant asOf,
        long revision) {

    public List<Question> questions() {
        return questionnaire == null ? List.of() : questionnaire.questions();
    }

    public Audience audience() {
        return part.audience();
    }
}
