package id.reviu.masterplan.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.action.ActionFacts;
import id.reviu.masterplan.action.ActionId;
import id.reviu.masterplan.action.ActionItem;
import id.reviu.masterplan.action.ActionState;
import id.reviu.masterplan.assessment.Assessment;
import id.reviu.masterplan.assessment.AssessmentFacts;
import id.reviu.masterplan.assessment.AssessmentId;
import id.reviu.masterplan.assessment.AssessmentState;
import id.reviu.masterplan.assessment.Score;
import id.reviu.masterplan.assessment.SelfScores;
import id.reviu.masterplan.assessment.Sheet;
import id.reviu.masterplan.assessment.Subject;
import id.reviu.masterplan.assessment.Verdict;
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
import id.reviu.masterplan.instrument.Band;
import id.reviu.masterplan.instrument.Edge;
import id.reviu.masterplan.instrument.Instrument;
import id.reviu.masterplan.instrument.InstrumentFacts;
import id.reviu.masterplan.instrument.InstrumentId;
import id.reviu.masterplan.instrument.InstrumentState;
import id.reviu.masterplan.instrument.Node;
import id.reviu.masterplan.instrument.RollUp;
import id.reviu.masterplan.instrument.Rounding;
import id.reviu.masterplan.instrument.Scale;
import id.reviu.masterplan.instrument.Weighting;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.meeting.AgendaItem;
import id.reviu.masterplan.meeting.Attendance;
import id.reviu.masterplan.meeting.Guest;
import id.reviu.masterplan.meeting.ItemNotes;
import id.reviu.masterplan.meeting.Meeting;
import id.reviu.masterplan.meeting.MeetingFacts;
import id.reviu.masterplan.meeting.MeetingId;
import id.reviu.masterplan.meeting.MeetingState;
import id.reviu.masterplan.meeting.Minutes;
import id.reviu.masterplan.meeting.MinutesState;
import id.reviu.masterplan.meeting.Presence;
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
import java.util.Set;
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
        var facts = new OpdFacts("Dinas Kesehatan", "dinas", true, OpdStatus.ACTIVE, null, "dinkes@kota.example");
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
                        new id.reviu.masterplan.review.Meeting(
                                LocalDate.parse("2024-03-07"),
                                "Rapat koordinasi Dewan Smart City",
                                "Forkopimda, akademisi, perbankan, Kadin, Baznas, OPD"),
                        new id.reviu.masterplan.review.Meeting(
                                LocalDate.parse("2024-05-03"),
                                "Rapat koordinasi persiapan survei reviu masterplan",
                                "Diskominfo, Fakultas Ilmu Komputer Universitas Brawijaya, Tim Pelaksana setiap OPD")));
        var review = new Review(
                new ReviewId(UUID.fromString("91d4c6e0-0f4c-4b5e-8f1e-202400000001")),
                Phase.SURVEY,
                facts,
                null,
                null,
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

    @Test
    void assessment() {
        var instrument = new Instrument(
                new InstrumentId(UUID.fromString("1f2e3d4c-5b6a-4978-8765-202100000001")),
                1,
                false,
                InstrumentState.PUBLISHED,
                new InstrumentFacts(
                        "kematangan",
                        new Text("Kematangan layanan", null),
                        "Keputusan Wali Kota",
                        2021,
                        null,
                        Weighting.PARENT,
                        RollUp.MEAN,
                        new Rounding(2, Rounding.Mode.NEAREST, false),
                        Edge.LOWER,
                        new Scale(figure("0"), figure("4"), figure("1"), figure("1"), List.of()),
                        List.of(
                                new Band("rendah", new Text("Rendah", null), figure("0"), figure("2")),
                                new Band("tinggi", new Text("Tinggi", null), figure("2"), figure("4"))),
                        List.of(
                                new Node("perencanaan", null, new Text("Perencanaan", null), figure("60"), null),
                                new Node("layanan", null, new Text("Layanan", null), figure("40"), null))),
                change(2, "published", "2024-05-01T01:00:00Z"));
        var assessor = new Actor("7c1d9a52-2f6b-4a0e-8d11-3b5e6f7a8c03", "Reviewer UB");
        var second = new Actor("9e2f1b63-4a7c-4b1f-9e22-4c6f7a8b9d04", "Reviewer Kedua");
        var plan = new Score("perencanaan", figure("3"), false, null, List.of());
        var assessment = new Assessment(
                new AssessmentId(UUID.fromString("6a4b2c1d-8e9f-4a0b-9c1d-202300000001")),
                "kematangan",
                new AssessmentFacts(instrument.id(), Subject.OPD, new OpdCode("setda"), 2023, null, 2),
                AssessmentState.FINAL,
                null,
                new SelfScores(
                        List.of(
                                new Score(
                                        "perencanaan",
                                        figure("3"),
                                        false,
                                        "Rencana tahunan terbit",
                                        List.of(new Note("Dokumen rencana"))),
                                new Score("layanan", figure("4"), false, null, List.of())),
                        Set.of(OFFICER.id()),
                        OFFICER),
                List.of(
                        sheet(assessor, plan, new Score("layanan", figure("3"), false, "Belum semua kanal", List.of())),
                        sheet(second, plan, new Score("layanan", figure("4"), false, null, List.of()))),
                new Verdict(
                        List.of(plan, new Score("layanan", figure("3"), false, "Kanal daring belum penuh", List.of())),
                        figure("3.00"),
                        "tinggi",
                        ADMIN),
                change(6, "concluded", "2024-05-20T03:00:00Z"));

        Contract.of(AssessmentMessage.TOPIC)
                .isProducedAs(JSON.writeValueAsString(AssessmentMessage.of(assessment, instrument)));
    }

    @Test
    void meeting() {
        var facts = new MeetingFacts(
                new ReviewId(UUID.fromString("91d4c6e0-0f4c-4b5e-8f1e-202400000001")),
                "Rapat koordinasi persiapan survei",
                Instant.parse("2024-05-03T02:00:00Z"),
                Instant.parse("2024-05-03T04:00:00Z"),
                "Ruang Joyoboyo",
                "https://rapat.example/reviu",
                List.of(new AgendaItem("Rancangan kuesioner", 60)),
                List.of(new OpdCode("diskominfo"), new OpdCode("dinkes")),
                List.of(new Guest("Tim UB", "Universitas Brawijaya")));
        var there = List.of(
                new Attendance("Siti", "dinkes", Presence.PRESENT),
                new Attendance("Agus", "diskominfo", Presence.PRESENT),
                new Attendance("Tim UB", null, Presence.EXCUSED));
        var done = change(6, "minutes-concluded", "2024-05-03T06:00:00Z");
        var notes = List.of(new ItemNotes("Rancangan kuesioner", "Disepakati", List.of("Dipakai mulai 6 Mei")));
        var meeting = new Meeting(
                new MeetingId(UUID.fromString("0f6d4f5e-7a0b-4e5a-9a55-202400000041")),
                facts,
                MeetingState.PLANNED,
                null,
                1,
                there,
                List.of(new Minutes(1, MinutesState.FINAL, null, notes, there, ADMIN, done.at())),
                done);

        Contract.of(MeetingMessage.TOPIC).isProducedAs(JSON.writeValueAsString(MeetingMessage.of(meeting)));
    }

    @Test
    void actionItem() {
        var item = new ActionItem(
                new ActionId(UUID.fromString("0f6d4f5e-7a0b-4e5a-9a55-202400000051")),
                new ActionFacts(
                        new MeetingId(UUID.fromString("0f6d4f5e-7a0b-4e5a-9a55-202400000041")),
                        "Tunjuk petugas pengisi survei",
                        new OpdCode("dinkes"),
                        LocalDate.parse("2024-05-10")),
                ActionState.DONE,
                100,
                "Dua petugas sudah ditunjuk",
                null,
                change(3, "done", "2024-05-10T03:00:00Z"));

        Contract.of(ActionMessage.TOPIC).isProducedAs(JSON.writeValueAsString(ActionMessage.of(item)));
    }

    @Test
    void campaignIsRead() {
        var campaign = Contract.of(CampaignState.TOPIC).goldenAs(CampaignState.class);

        assertThat(campaign.state()).isEqualTo("open");
        assertThat(campaign.review()).hasToString("91d4c6e0-0f4c-4b5e-8f1e-202400000001");
    }

    private static Sheet sheet(Actor by, Score... scores) {
        return new Sheet(by, List.of(scores), true, 2, Instant.parse("2024-05-18T03:00:00Z"));
    }
}
