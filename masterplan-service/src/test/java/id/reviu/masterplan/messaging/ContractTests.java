package id.reviu.masterplan.messaging;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.evaluation.Component;
import id.reviu.masterplan.evaluation.DimensionValue;
import id.reviu.masterplan.evaluation.Evaluation;
import id.reviu.masterplan.evaluation.EvaluationResult;
import id.reviu.masterplan.finding.Finding;
import id.reviu.masterplan.finding.FindingFacts;
import id.reviu.masterplan.finding.FindingId;
import id.reviu.masterplan.finding.FindingKind;
import id.reviu.masterplan.finding.FindingState;
import id.reviu.masterplan.finding.Severity;
import id.reviu.masterplan.ground.Link;
import id.reviu.masterplan.ground.Note;
import id.reviu.masterplan.ground.PinnedFigure;
import id.reviu.masterplan.ground.PinnedRealisation;
import id.reviu.masterplan.indicator.Direction;
import id.reviu.masterplan.indicator.Indicator;
import id.reviu.masterplan.indicator.IndicatorFacts;
import id.reviu.masterplan.indicator.IndicatorId;
import id.reviu.masterplan.indicator.Realisation;
import id.reviu.masterplan.indicator.RealisationState;
import id.reviu.masterplan.indicator.Target;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.opd.Opd;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.opd.OpdFacts;
import id.reviu.masterplan.opd.OpdStatus;
import id.reviu.masterplan.plan.Decision;
import id.reviu.masterplan.plan.Dimension;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.PlanContent;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.plan.PlanStatus;
import id.reviu.masterplan.plan.Standing;
import id.reviu.masterplan.plan.SubDimension;
import id.reviu.masterplan.programme.Programme;
import id.reviu.masterplan.programme.ProgrammeFacts;
import id.reviu.masterplan.programme.ProgrammeId;
import id.reviu.masterplan.recommendation.Advice;
import id.reviu.masterplan.recommendation.FollowUp;
import id.reviu.masterplan.recommendation.Measure;
import id.reviu.masterplan.recommendation.Priority;
import id.reviu.masterplan.recommendation.Recommendation;
import id.reviu.masterplan.recommendation.RecommendationId;
import id.reviu.masterplan.recommendation.RecommendationState;
import id.reviu.masterplan.review.Meeting;
import id.reviu.masterplan.review.Phase;
import id.reviu.masterplan.review.Review;
import id.reviu.masterplan.review.ReviewFacts;
import id.reviu.masterplan.review.ReviewId;
import id.reviu.platform.identity.Actor;
import id.reviu.platform.test.Contract;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What this service writes is what the contracts promise. */
class ContractTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Actor ADMIN = new Actor("0b6f3c0e-6f0e-4a53-9a0f-5a1d3f2c7e01", "Admin Diskominfo");
    private static final Actor OFFICER =
            new Actor("5d2a8a34-1f0b-4f6c-8a55-0f4b7f2f3a02", "Petugas Sekretariat Daerah");
    private static final PlanId PLAN = new PlanId(UUID.fromString("5f0e6a52-3d0b-4b0e-9f58-1c7f6f2b2020"));
    private static final IndicatorId REFORM = new IndicatorId(UUID.fromString("2b9e7d10-4c1f-4d0a-9e6b-77aa10c0b001"));

    private static final UUID FINDING = UUID.fromString("3f6f1f0a-6d0f-4b8e-9a55-202400000011");

    private static Change change(long version, String action, String at) {
        return new Change(version, action, ADMIN, Instant.parse(at));
    }

    private static BigDecimal figure(String digits) {
        return new BigDecimal(digits);
    }

    @Test
    void opd() {
        var facts = new OpdFacts("Dinas Kesehatan", "dinas", true, OpdStatus.ACTIVE, null);
        var opd = new Opd(new OpdCode("dinkes"), facts, change(1, "registered", "2024-05-02T01:30:00Z"));

        Contract.of(OpdState.TOPIC).isProducedAs(JSON.writeValueAsString(OpdState.of(opd)));
    }

    @Test
    void planVersion() {
        var governance = new Dimension(
                "governance",
                new Text("Tata Kelola Cerdas", "Smart governance"),
                List.of(
                        new SubDimension("governance/public service", new Text("Pelayanan publik", "Public service")),
                        new SubDimension("governance/bureaucracy", new Text("Tata kelola birokrasi", "Bureaucracy"))));
        var living = new Dimension(
                "living",
                new Text("Kehidupan Cerdas", "Smart living"),
                List.of(new SubDimension("living/health", new Text("Kesehatan", "Health"))));
        var content = new PlanContent(
                "masterplan-2020-2029",
                new Text("Masterplan Smart City 2020–2029", "Smart City Masterplan 2020–2029"),
                2020,
                2029,
                List.of(governance, living));
        var plan = new Plan(
                PLAN,
                1,
                PlanStatus.APPROVED,
                null,
                content,
                new Standing(
                        null,
                        new Decision(
                                "188.45/12/419.033/2020",
                                LocalDate.of(2020, 1, 15),
                                "Risalah sidang dewan 15 Januari 2020"),
                        LocalDate.of(2020, 1, 15),
                        null,
                        null),
                change(2, "approved", "2024-05-02T02:00:00Z"));

        Contract.of(PlanState.TOPIC).isProducedAs(JSON.writeValueAsString(PlanState.of(plan)));
    }

    @Test
    void programme() {
        var facts = new ProgrammeFacts(
                PLAN,
                "home-care",
                "Home Care (layanan kesehatan di rumah)",
                "living",
                "living/health",
                new OpdCode("dinkes"),
                List.of(new OpdCode("rsudgambiran")),
                true,
                false,
                2022,
                2029,
                false);
        var homeCare = new ProgrammeId(UUID.fromString("7c1d4f2a-8b7e-4d55-bb2e-3a9d60c1a001"));
        var programme = new Programme(homeCare, homeCare, facts, change(1, "added", "2024-05-02T01:45:00Z"));

        Contract.of(ProgrammeState.TOPIC).isProducedAs(JSON.writeValueAsString(ProgrammeState.of(programme)));
    }

    @Test
    void indicator() {
        var facts = new IndicatorFacts(
                PLAN,
                "reform",
                "Indeks Reformasi Birokrasi",
                "indeks 0-100",
                Direction.HIGHER,
                "governance",
                new OpdCode("setda"),
                List.of(
                        new Target(2023, figure("73.00"), null, null, "target back-solved"),
                        new Target(2024, null, figure("74.5"), figure("76"), null)));
        var indicator = new Indicator(REFORM, REFORM, facts, change(2, "changed", "2024-05-02T01:50:00Z"));

        Contract.of(IndicatorState.TOPIC).isProducedAs(JSON.writeValueAsString(IndicatorState.of(indicator)));
    }

    @Test
    void realisation() {
        var realisation = new Realisation(
                REFORM,
                2023,
                new OpdCode("setda"),
                figure("74.63"),
                "Hasil evaluasi Kementerian PANRB",
                RealisationState.VERIFIED,
                null,
                OFFICER,
                ADMIN,
                Instant.parse("2024-04-29T02:15:00Z"),
                change(3, "verified", "2024-05-03T03:00:00Z"));

        Contract.of(RealisationMessage.TOPIC).isProducedAs(JSON.writeValueAsString(RealisationMessage.of(realisation)));
    }

    @Test
    void review() {
        var facts = new ReviewFacts(
                new Text("Reviu Masterplan 2024", "Masterplan review 2024"),
                PLAN,
                LocalDate.parse("2024-03-07"),
                LocalDate.parse("2024-11-30"),
                List.of(
                        new Meeting(
                                LocalDate.parse("2024-03-07"),
                                "Rapat koordinasi Dewan Smart City",
                                "Forkopimda, akademisi, perbankan, Kadin, Baznas, OPD"),
                        new Meeting(
                                LocalDate.parse("2024-05-03"),
                                "Rapat koordinasi persiapan survei reviu masterplan",
                                "Diskominfo, Fakultas Ilmu Komputer Universitas Brawijaya, Tim Pelaksana setiap OPD")));
        var review = new Review(
                new ReviewId(UUID.fromString("91d4c6e0-0f4c-4b5e-8f1e-202400000001")),
                Phase.SURVEY,
                facts,
                change(3, "phase-changed", "2024-05-03T04:00:00Z"));

        Contract.of(ReviewState.TOPIC).isProducedAs(JSON.writeValueAsString(ReviewState.of(review)));
    }

    @Test
    void finding() {
        var facts = new FindingFacts(
                new ReviewId(UUID.fromString("91d4c6e0-0f4c-4b5e-8f1e-202400000001")),
                FindingKind.WEAKNESS,
                Severity.HIGH,
                "governance",
                "governance/public service",
                null,
                REFORM,
                new Text(
                        "Kepuasan masyarakat belum mencapai target tahun 2023.",
                        "Community satisfaction has not reached the target of 2023."),
                List.of(
                        new PinnedFigure(
                                "achievement/2023/overall",
                                figure("98.21"),
                                "%",
                                "verified",
                                12L,
                                Instant.parse("2024-06-30T04:00:00Z"),
                                new Text("Capaian 2023", "Achievement 2023"),
                                false,
                                Instant.parse("2024-07-01T02:55:00Z"),
                                "eyJhbGciOiJFUzI1NiIsInR5cCI6InJldml1LWZpZ3VyZStqd3MifQ"
                                        + ".eyJzdWIiOiJhY2hpZXZlbWVudC8yMDIzL292ZXJhbGwifQ.c2lnbmF0dXJl"),
                        new PinnedRealisation(
                                REFORM.value(),
                                2023,
                                "Indeks Reformasi Birokrasi",
                                "indeks 0-100",
                                figure("74.63"),
                                RealisationState.VERIFIED,
                                3,
                                Instant.parse("2024-05-03T03:00:00Z")),
                        new Link("https://kedirikota.go.id/p/berita/10111112", "Berita capaian"),
                        new Note("Surat Sekretaris Daerah 045/2024")));
        var finding = new Finding(
                new FindingId(FINDING),
                FindingState.FINAL,
                facts,
                null,
                Instant.parse("2024-07-01T02:56:00Z"),
                change(2, "concluded", "2024-07-01T03:00:00Z"));

        Contract.of(FindingMessage.TOPIC).isProducedAs(JSON.writeValueAsString(FindingMessage.of(finding)));
    }

    @Test
    void recommendation() {
        var advice = new Advice(
                new ReviewId(UUID.fromString("91d4c6e0-0f4c-4b5e-8f1e-202400000001")),
                List.of(new FindingId(FINDING)),
                new OpdCode("setda"),
                Priority.HIGH,
                LocalDate.parse("2024-12-31"),
                Measure.ADJUST,
                new Text("Sesuaikan target dan libatkan seluruh OPD.", "Adjust the targets and involve every OPD."));
        var recommendation = new Recommendation(
                new RecommendationId(UUID.fromString("7b0c2a44-2f7e-4d6a-8c3f-202400000021")),
                advice,
                RecommendationState.VERIFIED,
                new FollowUp(
                        100,
                        "Forum konsultasi publik berjalan tiap triwulan.",
                        List.of(new Note("Notulen forum 12 November 2024")),
                        OFFICER,
                        ADMIN),
                null,
                change(5, "verified", "2024-11-20T03:00:00Z"));

        Contract.of(RecommendationMessage.TOPIC)
                .isProducedAs(JSON.writeValueAsString(RecommendationMessage.of(recommendation)));
    }

    @Test
    void evaluation() {
        var result = new EvaluationResult(
                figure("3.31"),
                List.of(
                        new Component("baseline", figure("3.60")),
                        new Component("output", figure("3.21")),
                        new Component("outcome", figure("3.23")),
                        new Component("impact", figure("3.07")),
                        new Component("quick win", figure("3.65"))),
                List.of(
                        new DimensionValue("governance", figure("2.75")),
                        new DimensionValue("branding", figure("2.75")),
                        new DimensionValue("economy", figure("3.50")),
                        new DimensionValue("society", figure("3.33")),
                        new DimensionValue("living", figure("3.33")),
                        new DimensionValue("environment", figure("2.75"))));
        var evaluation = new Evaluation(2022, result, change(1, "recorded", "2024-05-02T02:10:00Z"));

        Contract.of(EvaluationState.TOPIC).isProducedAs(JSON.writeValueAsString(EvaluationState.of(evaluation)));
    }
}
