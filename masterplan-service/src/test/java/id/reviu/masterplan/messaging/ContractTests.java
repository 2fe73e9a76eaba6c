package id.reviu.masterplan.messaging;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.evaluation.Component;
import id.reviu.masterplan.evaluation.DimensionValue;
import id.reviu.masterplan.evaluation.Evaluation;
import id.reviu.masterplan.evaluation.EvaluationResult;
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
import id.reviu.masterplan.plan.Dimension;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.PlanContent;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.plan.PlanStatus;
import id.reviu.masterplan.plan.SubDimension;
import id.reviu.masterplan.programme.Programme;
import id.reviu.masterplan.programme.ProgrammeFacts;
import id.reviu.masterplan.programme.ProgrammeId;
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
        var plan = new Plan(PLAN, 1, PlanStatus.APPROVED, null, content, change(2, "approved", "2024-05-02T02:00:00Z"));

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
        var programme = new Programme(
                new ProgrammeId(UUID.fromString("7c1d4f2a-8b7e-4d55-bb2e-3a9d60c1a001")),
                facts,
                change(1, "added", "2024-05-02T01:45:00Z"));

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
        var indicator = new Indicator(REFORM, facts, change(2, "changed", "2024-05-02T01:50:00Z"));

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
