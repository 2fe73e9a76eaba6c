package id.reviu.survey.response;

import id.reviu.survey.assignment.Assignment;
import id.reviu.survey.assignment.AssignmentId;
import id.reviu.survey.campaign.CampaignId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a response comes from.
 *
 * @param source an office with its assignment, or a stakeholder
 * @param simulated whether the campaign's answers are made up
 */
public record Origin(CampaignId campaign, UUID questionnaireVersion, Source source, boolean simulated) {

    /** Who answers. */
    public sealed interface Source {

        /** The audience's name in events and in the database. */
        String audience();
    }

    /** An office, for its one assignment in the campaign. */
    public record Office(AssignmentId assignment, String opd) implements Source {
        @Override
        public String audience() {
            return "opd";
        }
    }

    /** Somebody without an account, of whom only the group and the area are known, as answered. */
    public record Stakeholder(
            @Nullable String group, @Nullable String area) implements Source {
        @Override
        public String audience() {
            return "stakeholder";
        }
    }

    static Origin of(Assignment assignment) {
        var duty = assignment.duty();
        return new Origin(
                duty.campaign(),
                duty.questionnaireVersion(),
                new Office(assignment.id(), duty.opd()),
                duty.simulated());
    }

    public @Nullable UUID assignment() {
        return source instanceof Office office ? office.assignment().value() : null;
    }

    public @Nullable String opd() {
        return source instanceof Office office ? office.opd() : null;
    }

    public @Nullable String group() {
        return source instanceof Stakeholder person ? person.group() : null;
    }

    public @Nullable String area() {
        return source instanceof Stakeholder person ? person.area() : null;
    }
}
