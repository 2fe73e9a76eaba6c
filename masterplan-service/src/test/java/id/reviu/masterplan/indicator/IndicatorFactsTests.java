package id.reviu.masterplan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.Dimension;
import id.reviu.masterplan.plan.PlanContent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorFactsTests {

    private static final PlanContent PLAN = new PlanContent(
            "masterplan",
            new Text("Masterplan", null),
            2020,
            2029,
            List.of(new Dimension("governance", new Text("Tata Kelola Cerdas", null), List.of())));

    private static Target target(int year, @Nullable String value, @Nullable String lower, @Nullable String upper) {
        return new Target(year, figure(value), figure(lower), figure(upper), null);
    }

    private static @Nullable BigDecimal figure(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    private static IndicatorFacts facts(Direction direction, String dimension, Target... targets) {
        return new IndicatorFacts(
                null, "ikm", "IKM", "indeks 1-4", direction, dimension, new OpdCode("setda"), List.of(targets));
    }

    private static List<String> faultsOf(IndicatorFacts facts) {
        var faults = new Faults();
        facts.check(faults);
        facts.check(PLAN, faults);
        return faults.found().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    @Test
    void takesAValueOrARangeAsTarget() {
        assertThat(faultsOf(facts(
                        Direction.HIGHER,
                        "governance",
                        target(2023, "3.75", null, null),
                        target(2024, null, "80", "90"))))
                .isEmpty();
    }

    @Test
    void refusesATargetOutsideThePlan() {
        assertThat(faultsOf(facts(
                        Direction.HIGHER,
                        "governance",
                        target(2019, "3.40", null, null),
                        target(2030, "3.90", null, null))))
                .containsExactly("/targets/0/year year-outside-plan", "/targets/1/year year-outside-plan");
    }

    @Test
    void refusesADimensionThePlanLacks() {
        assertThat(faultsOf(facts(Direction.HIGHER, "space"))).containsExactly("/dimension unknown-dimension");
    }

    @Test
    void refusesARangeWithOneBound() {
        assertThat(faultsOf(facts(Direction.RANGE, "governance", target(2023, null, "80", null))))
                .containsExactly("/targets/0 range-needs-both-bounds");
        assertThat(faultsOf(facts(Direction.RANGE, "governance", target(2023, "80", null, null))))
                .containsExactly("/targets/0 range-needs-both-bounds");
    }

    @Test
    void refusesARangeTheWrongWayRound() {
        assertThat(faultsOf(facts(Direction.RANGE, "governance", target(2023, null, "90", "80"))))
                .containsExactly("/targets/0/upper range-reversed");
    }

    @Test
    void refusesATargetThatSaysNothingOrTwoThings() {
        assertThat(faultsOf(facts(Direction.LOWER, "governance", target(2023, null, null, null))))
                .containsExactly("/targets/0/value target-needs-value");
        assertThat(faultsOf(facts(Direction.LOWER, "governance", target(2023, "1", "1", "2"))))
                .containsExactly("/targets/0/value target-value-or-range");
    }

    @Test
    void refusesTwoTargetsForOneYear() {
        assertThat(faultsOf(facts(
                        Direction.HIGHER,
                        "governance",
                        target(2023, "3.75", null, null),
                        target(2023, "3.80", null, null))))
                .containsExactly("/targets/1/year repeated");
    }

    @Test
    void keepsTargetsByYear() {
        var facts = facts(
                        Direction.HIGHER,
                        "governance",
                        target(2024, "3.80", null, null),
                        target(2023, "3.75", null, null))
                .inOrder();

        assertThat(facts.targets()).extracting(Target::year).containsExactly(2023, 2024);
    }
}
