package id.reviu.survey.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to ask, of whom, and when.
 *
 * @param review the review cycle it belongs to
 * @param opensAt when it is meant to open; it opens when the administrator opens it
 * @param closesAt when it closes by itself
 * @param simulated whether its answers are made up; no if left out
 * @param minimumGroupSize fewer stakeholders than this show no figure; 5 if left out
 * @param headApproval whether the head of each office approves its answers before they are handed in; no if left out
 */
public record NewCampaign(
        @NotNull @Valid Title title,
        @Nullable UUID review,
        @Nullable Instant opensAt,
        @NotNull Instant closesAt,
        @Nullable Boolean simulated,
        @Nullable @Min(1) @Max(1000) Integer minimumGroupSize,
        @Nullable Boolean headApproval,
        @Nullable @Valid OpdAudience opdAudience,
        @Nullable @Valid StakeholderAudience stakeholderAudience) {

    private static final int USUAL_MINIMUM = 5;
    private static final String OPD = "\\*|[a-z0-9]+(-[a-z0-9]+)*";

    /**
     * Offices and what they are asked.
     *
     * @param number which published version of the questionnaire
     * @param opds office codes, or {@code *} alone for all
     */
    public record OpdAudience(
            @NotNull UUID questionnaire,
            @Min(1) int number,
            @NotEmpty @Size(max = 1000) List<@NotNull @Pattern(regexp = OPD) String> opds) {}

    /**
     * People outside the government and what they are asked.
     *
     * @param groups codes of the groups asked; left out or empty for whoever comes
     * @param groupQuestion the question that says the group; {@code kelompok} if left out and there is one
     * @param areaQuestion the question that says the area; {@code kecamatan} if left out and there is one
     */
    public record StakeholderAudience(
            @NotNull UUID questionnaire,
            @Min(1) int number,
            @Nullable @Size(max = 100) List<@NotNull String> groups,
            @Nullable String groupQuestion,
            @Nullable String areaQuestion) {}

    Campaign.Plan plan() {
        return new Campaign.Plan(
                title,
                review,
                Boolean.TRUE.equals(simulated),
                Objects.requireNonNullElse(minimumGroupSize, USUAL_MINIMUM),
                Boolean.TRUE.equals(headApproval));
    }
}
