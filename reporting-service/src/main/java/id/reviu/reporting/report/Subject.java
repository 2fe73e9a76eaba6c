package id.reviu.reporting.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a report is about. */
public sealed interface Subject {

    /** The kind of report it makes. */
    default String kind() {
        return switch (this) {
            case Survey survey -> "campaign";
            case Cycle cycle -> "review";
            case Year year -> "achievement";
            case Office office -> "opd";
            case Advised advised -> "follow-up";
        };
    }

    /** The answers of a campaign. */
    record Survey(UUID campaign) implements Subject {}

    /**
     * The review of the masterplan.
     *
     * @param review one cycle; null for the whole city, over all cycles
     * @param campaign whose answers it cites; null for the latest of the review that was answered
     */
    record Cycle(@Nullable UUID review, @Nullable UUID campaign) implements Subject {}

    /**
     * What the indicators reached in a year.
     *
     * @param year null for the latest in which anything was assessed
     */
    record Year(@Nullable Integer year) implements Subject {}

    /** One office's part in the review. */
    record Office(String opd) implements Subject {}

    /**
     * What came of the recommendations.
     *
     * @param review one cycle's; null for all
     */
    record Advised(@Nullable UUID review) implements Subject {}

    /** The campaign it names. */
    default @Nullable UUID campaignId() {
        return switch (this) {
            case Survey survey -> survey.campaign();
            case Cycle cycle -> cycle.campaign();
            case Year _, Office _, Advised _ -> null;
        };
    }

    /** The review it names. */
    default @Nullable UUID reviewId() {
        return switch (this) {
            case Cycle cycle -> cycle.review();
            case Advised advised -> advised.review();
            case Survey _, Year _, Office _ -> null;
        };
    }

    /** The year it names. */
    default @Nullable Integer yearNumber() {
        return this instanceof Year year ? year.year() : null;
    }

    /** The office it names. */
    default @Nullable String officeCode() {
        return this instanceof Office office ? office.opd() : null;
    }
}
