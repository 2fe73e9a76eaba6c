package id.reviu.reporting.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.Contract;
import id.reviu.reporting.assessment.Assessment;
import id.reviu.reporting.city.Evaluation;
import id.reviu.reporting.city.Review;
import id.reviu.reporting.followup.Finding;
import id.reviu.reporting.followup.Recommendation;
import id.reviu.reporting.reference.Opd;
import id.reviu.reporting.reference.Plan;
import id.reviu.reporting.reference.Programme;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.Achievement.Direction;
import org.junit.jupiter.api.Test;

/** What masterplan-service promises fits what this service reads. */
class MasterplanContractTests {

    @Test
    void opd() {
        var opd = Contract.of("reviu.opd.v1").goldenAs(Opd.class);
        assertThat(opd).isEqualTo(new Opd("dinkes", 1, "Dinas Kesehatan", "dinas", true, "active", null));
    }

    @Test
    void plan() {
        var plan = Contract.of("reviu.plan.v1").goldenAs(Plan.class);
        assertThat(plan.from()).isEqualTo(2020);
        assertThat(plan.to()).isEqualTo(2029);
        assertThat(plan.title().en()).isEqualTo("Smart City Masterplan 2020–2029");
        assertThat(plan.dimensions().getFirst().subDimensions().getFirst().code())
                .isEqualTo("governance/public service");
    }

    @Test
    void programme() {
        var programme = Contract.of("reviu.programme.v1").goldenAs(Programme.class);
        assertThat(programme.code()).isEqualTo("home-care");
        assertThat(programme.subDimension()).isEqualTo("living/health");
        assertThat(programme.quickWin()).isTrue();
        assertThat(programme.supportingOpds()).containsExactly("rsudgambiran");
    }

    @Test
    void indicator() {
        var indicator =
                Contract.of("reviu.indicator.v1").goldenAs(IndicatorState.class).indicator();
        assertThat(indicator.direction()).isEqualTo(Direction.HIGHER);
        assertThat(indicator.targets().getFirst().value()).isEqualByComparingTo("73.00");
        assertThat(indicator.targets().getLast().lower()).isEqualByComparingTo("74.5");
    }

    @Test
    void realisation() {
        var realisation = Contract.of("reviu.realisation.v1")
                .goldenAs(RealisationState.class)
                .realisation();
        assertThat(realisation.value()).isEqualByComparingTo("74.63");
        assertThat(realisation.state()).isEqualTo("verified");
        assertThat(realisation.submittedBy()).isEqualTo("Petugas Sekretariat Daerah");
        assertThat(realisation.verifiedBy()).isEqualTo("Admin Diskominfo");
    }

    @Test
    void review() {
        var review = Contract.of("reviu.review.v1").goldenAs(Review.class);
        assertThat(review.phase()).isEqualTo("survey");
        assertThat(review.meetings()).hasSize(2);
    }

    @Test
    void finding() {
        var finding = Contract.of("reviu.finding.v1").goldenAs(Finding.class);
        assertThat(finding.state()).isEqualTo("final");
        assertThat(finding.dimension()).isEqualTo("governance");
        assertThat(finding.evidenced()).isTrue();
        assertThat(finding.subDimension()).isEqualTo("governance/public service");
        assertThat(finding.ground()).hasSize(4);
        var figure = finding.ground().getFirst();
        assertThat(figure.name().en()).isEqualTo("Achievement 2023");
        assertThat(figure.value()).isEqualByComparingTo("98.21");
        assertThat(figure.basis()).isEqualTo("verified");
        assertThat(finding.ground().get(1).name().id()).isEqualTo("Indeks Reformasi Birokrasi");
        assertThat(finding.ground().getLast().name().id()).isEqualTo("Surat Sekretaris Daerah 045/2024");
    }

    @Test
    void recommendation() {
        var recommendation = Contract.of("reviu.recommendation.v1").goldenAs(Recommendation.class);
        assertThat(recommendation.opd()).isEqualTo("setda");
        assertThat(recommendation.due()).isEqualTo("2024-12-31");
        assertThat(recommendation.state()).isEqualTo("verified");
        assertThat(recommendation.progress()).isEqualTo(100);
        assertThat(recommendation.answersTo()).hasSize(1);
        assertThat(recommendation.verifiedBy()).isEqualTo(new Recommendation.Person("Admin Diskominfo"));
        assertThat(recommendation.isLeftToDo()).isFalse();
    }

    @Test
    void assessment() {
        var assessment = Contract.of("reviu.assessment.v1").goldenAs(Assessment.class);
        assertThat(assessment.instrument().id()).isEqualTo("Kematangan layanan");
        assertThat(assessment.index()).isEqualByComparingTo("3");
        assertThat(assessment.gradeName()).isEqualTo(new Text("Tinggi", null));
        assertThat(assessment.opd()).isEqualTo("setda");
    }

    @Test
    void evaluation() {
        var evaluation = Contract.of("reviu.evaluation.v1").goldenAs(Evaluation.class);
        assertThat(evaluation.year()).isEqualTo(2022);
        assertThat(evaluation.index()).isEqualByComparingTo("3.31");
        assertThat(evaluation.components()).hasSize(5);
        assertThat(evaluation.dimensions()).hasSize(6);
    }
}
