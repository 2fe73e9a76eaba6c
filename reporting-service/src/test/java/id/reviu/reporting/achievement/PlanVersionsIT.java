package id.reviu.reporting.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.platform.test.ReviuTest;
import id.reviu.reporting.access.Basis;
import id.reviu.reporting.achievement.IndicatorYears.IndicatorYear;
import id.reviu.reporting.reference.Plan;
import id.reviu.reporting.reference.Plans;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.statistics.Achievement;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Of several versions of a plan one is counted. Everything here is undone after each test. */
@ReviuTest
@Transactional
class PlanVersionsIT {

    private static final int YEAR = 1999;

    private final Plans plans;
    private final AchievementLedger ledger;
    private final IndicatorYears indicators;
    private final CitySums sums;
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID origin = UUID.randomUUID();

    PlanVersionsIT(
            @Autowired Plans plans,
            @Autowired AchievementLedger ledger,
            @Autowired IndicatorYears indicators,
            @Autowired CitySums sums) {
        this.plans = plans;
        this.ledger = ledger;
        this.indicators = indicators;
        this.sums = sums;
    }

    @Test
    void countsTheApprovedVersionBesideADraft() {
        plan(first, 1, 2, "approved");
        plan(second, 2, 1, "draft");
        tellBoth();

        assertThat(seen()).singleElement().satisfies(one -> {
            assertThat(one.target().value()).isEqualByComparingTo("50");
            assertThat(one.realisation()).isEqualByComparingTo("40");
        });
        assertThat(assessed()).isEqualTo(1);
    }

    @Test
    void measuresByTheTargetsOfTheNewVersionOnceItIsApproved() {
        plan(first, 1, 2, "approved");
        plan(second, 2, 1, "draft");
        tellBoth();
        plan(first, 1, 3, "superseded");
        plan(second, 2, 3, "approved");
        ledger.planChanged();

        assertThat(seen()).singleElement().satisfies(one -> {
            assertThat(one.indicator()).isEqualTo(origin);
            assertThat(one.target().value()).isEqualByComparingTo("80");
            assertThat(one.realisation()).isEqualByComparingTo("40");
        });
        assertThat(assessed()).isEqualTo(1);
    }

    @Test
    void countsTheOnlyVersionAlsoWhileItIsADraft() {
        plan(first, 1, 1, "draft");
        tellBoth();

        assertThat(seen())
                .singleElement()
                .satisfies(one -> assertThat(one.target().value()).isEqualByComparingTo("50"));
    }

    @Test
    void waitsForThePlanToBeKnown() {
        tellBoth();
        assertThat(seen()).isEmpty();

        plan(second, 2, 1, "draft");
        ledger.planChanged();
        assertThat(seen()).hasSize(1);
    }

    private void plan(UUID id, int number, long version, String status) {
        plans.take(List.of(new Plan(
                id, version, "versions", number, new Text("Masterplan", "Masterplan"), 1990, 2000, status, List.of())));
    }

    private void tellBoth() {
        ledger.takeIndicators(
                List.of(indicator(origin, first, "50"), indicator(UUID.randomUUID(), second, "80")), List.of());
        var id = UUID.randomUUID();
        ledger.takeRealisations(
                List.of(new Realisation(
                        id, 1, origin, "bps", YEAR, new BigDecimal("40"), "verified", null, "Petugas", "Admin")),
                List.of());
    }

    private Indicator indicator(UUID id, UUID plan, String target) {
        var aim = new Indicator.YearlyTarget(YEAR, new BigDecimal(target), null, null, null);
        return new Indicator(
                id, 1, plan, "growth", "G", "%", Achievement.Direction.HIGHER, "economy", "bps", List.of(aim), origin);
    }

    private List<IndicatorYear> seen() {
        return indicators.find(YEAR, "bps", Basis.VERIFIED);
    }

    private int assessed() {
        return sums.all(Basis.VERIFIED).stream()
                .filter(sum -> sum.year() == YEAR && sum.dimension().equals(CitySums.ALL))
                .mapToInt(CitySums.CitySum::assessed)
                .sum();
    }
}
