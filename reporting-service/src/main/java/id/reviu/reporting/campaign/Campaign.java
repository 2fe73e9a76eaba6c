package id.reviu.reporting.campaign;

import id.reviu.reporting.reference.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire put to an audience, as survey-service tells it.
 *
 * @param simulated whether its answers are made up
 * @param minimumGroupSize fewest stakeholders a figure may be about
 */
public record Campaign(
        UUID id,
        long version,
        Text title,
        @Nullable UUID review,
        String state,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        boolean simulated,
        int minimumGroupSize,
        List<Part> parts) {

    /** Who is asked what. */
    public record Part(
            Audience audience,
            UUID questionnaire,
            int number,
            UUID questionnaireVersion,
            List<String> opds,
            List<String> groups,
            @Nullable String groupQuestion,
            @Nullable String areaQuestion) {

        private static final String USUAL_GROUP_QUESTION = "kelompok";
        private static final String USUAL_AREA_QUESTION = "kecamatan";

        /** The question that says the group; the usual one where the campaign names none. */
        public String asksForGroup() {
            return groupQuestion == null ? USUAL_GROUP_QUESTION : groupQuestion;
        }

        /** The question that says the area; the usual one where the campaign names none. */
        public String asksForArea() {
            return areaQuestion == null ? USUAL_AREA_QUESTION : areaQuestion;
        }
    }

    public boolean isDraft() {
        return state.equals("draft");
    }

    public Optional<Part> part(Audience audience) {
        return parts.stream().filter(part -> part.audience() == audience).findFirst();
    }
}
