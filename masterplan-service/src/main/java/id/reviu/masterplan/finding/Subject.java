package id.reviu.masterplan.finding;

import id.reviu.masterplan.indicator.IndicatorId;
import id.reviu.masterplan.indicator.Indicators;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.plan.PlanContent;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.plan.Plans;
import id.reviu.masterplan.programme.ProgrammeId;
import id.reviu.masterplan.programme.Programmes;
import id.reviu.masterplan.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether what a finding is about is there, within the plan version that its review looks at. */
@Component
class Subject {

    private final Reviews reviews;
    private final Plans plans;
    private final Programmes programmes;
    private final Indicators indicators;

    Subject(Reviews reviews, Plans plans, Programmes programmes, Indicators indicators) {
        this.reviews = reviews;
        this.plans = plans;
        this.programmes = programmes;
        this.indicators = indicators;
    }

    void check(FindingFacts facts, Faults faults) {
        var review = reviews.find(facts.review());
        if (review.isEmpty()) {
            faults.when(true, "/review", "unknown-review", facts.review().toString());
            return;
        }
        review.get().requireOpen();
        var plan = review.get().facts().plan();
        plans.find(plan).ifPresent(version -> checkPlace(facts, version.content(), faults));
        check(facts.programme(), plan, faults);
        check(facts.indicator(), plan, faults);
    }

    private static void checkPlace(FindingFacts facts, PlanContent within, Faults faults) {
        var dimension = within.dimension(facts.dimension());
        faults.when(dimension.isEmpty(), "/dimension", "unknown-dimension", facts.dimension());
        var part = facts.subDimension();
        faults.when(
                part != null && dimension.isPresent() && !dimension.get().has(part),
                "/subDimension",
                "unknown-sub-dimension",
                String.valueOf(part),
                facts.dimension());
    }

    private void check(@Nullable ProgrammeId programme, PlanId plan, Faults faults) {
        var there = programme == null
                || programmes
                        .find(programme)
                        .filter(entry -> entry.programme().facts().plan().equals(plan))
                        .isPresent();
        faults.when(!there, "/programme", "unknown-programme", String.valueOf(programme));
    }

    /** The city also follows indicators besides its plan. */
    private void check(@Nullable IndicatorId indicator, PlanId plan, Faults faults) {
        var there = indicator == null
                || indicators
                        .find(indicator)
                        .filter(entry -> {
                            var of = entry.indicator().facts().plan();
                            return of == null || of.equals(plan);
                        })
                        .isPresent();
        faults.when(!there, "/indicator", "unknown-indicator", String.valueOf(indicator));
    }
}
