package id.reviu.survey.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One audience of a campaign and what it is asked. */
public sealed interface Part {

    /** What this audience answers. */
    QuestionnaireRef questionnaire();

    /** The audience's name in events and in the API. */
    String audience();

    /**
     * Offices, one assignment each.
     *
     * @param opds codes, or {@code *} alone for all that work on the day of opening; after opening, those who were asked
     */
    record Opds(QuestionnaireRef questionnaire, List<String> opds) implements Part {

        /** Stands for every office. */
        public static final String ALL = "*";

        public Opds {
            opds = List.copyOf(opds);
        }

        @Override
        public String audience() {
            return "opd";
        }

        boolean everyOffice() {
            return opds.equals(List.of(ALL));
        }
    }

    /**
     * People outside the government, who answer by a link.
     *
     * @param groups codes of the groups asked; empty for whoever comes
     * @param groupQuestion the question whose answer says the group, if the questionnaire has one
     * @param areaQuestion the question whose answer says the area, if the questionnaire has one
     */
    record Stakeholders(
            QuestionnaireRef questionnaire,
            List<String> groups,
            @Nullable String groupQuestion,
            @Nullable String areaQuestion)
            implements Part {

        public Stakeholders {
            groups = List.copyOf(groups);
        }

        @Override
        public String audience() {
            return "stakeholder";
        }
    }
}
