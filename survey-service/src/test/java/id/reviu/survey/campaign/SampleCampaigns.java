package id.reviu.survey.campaign;

import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Campaigns to test with. */
public final class SampleCampaigns {

    public static final Actor ADMIN = new Actor("0b6f3c0e-6f0e-4a53-9a0f-5a1d3f2c7e01", "Admin Diskominfo");
    public static final Instant CLOSES = Instant.parse("2024-06-30T16:59:59Z");
    public static final Instant OPENED = Instant.parse("2024-05-06T01:00:00Z");

    private SampleCampaigns() {}

    static Campaign forOffices(String... opds) {
        return planned(offices(opds), null);
    }

    static Campaign forStakeholders() {
        return planned(null, stakeholders());
    }

    private static Part.Opds offices(String... opds) {
        return new Part.Opds(
                new QuestionnaireRef(
                        UUID.fromString("0197c2a0-0f00-7000-8000-000000000011"),
                        1,
                        UUID.fromString("0197c2a0-0f00-7000-8000-000000000012")),
                List.of(opds));
    }

    private static Part.Stakeholders stakeholders() {
        return new Part.Stakeholders(
                new QuestionnaireRef(
                        UUID.fromString("0197c2a0-0f00-7000-8000-000000000021"),
                        1,
                        UUID.fromString("0197c2a0-0f00-7000-8000-000000000022")),
                List.of("akademisi", "warga"),
                "kelompok",
                "kecamatan");
    }

    private static Campaign planned(Part.@Nullable Opds opds, Part.@Nullable Stakeholders stakeholders) {
        return Campaign.planned(
                new CampaignId(UUID.fromString("0197c2a0-1f00-7000-8000-000000000001")),
                new Campaign.Plan(
                        new Title("Survei Reviu 2024", "Review survey 2024"),
                        UUID.fromString("91d4c6e0-0f4c-4b5e-8f1e-202400000001"),
                        false,
                        5,
                        false),
                new Window(null, CLOSES),
                opds,
                stakeholders);
    }

    /** The golden example: both audiences, just opened. */
    public static CampaignChanged opened() {
        var campaign = planned(offices("*"), stakeholders());
        campaign.open(List.of("dinkes", "diskominfo"), OPENED);
        return new CampaignChanged(campaign, CampaignChanged.Action.OPENED, ADMIN, OPENED);
    }
}
