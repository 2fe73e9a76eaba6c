package id.reviu.masterplan.amendment;

import id.reviu.masterplan.indicator.Indicator;
import id.reviu.masterplan.indicator.Indicators;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.programme.Programme;
import id.reviu.masterplan.programme.Programmes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds parts of a plan version, by code or by what they are in every version. */
@Component
class PlanParts {

    private final Programmes programmes;
    private final Indicators indicators;

    PlanParts(Programmes programmes, Indicators indicators) {
        this.programmes = programmes;
        this.indicators = indicators;
    }

    Optional<Programme> programme(PlanId plan, String code) {
        return programmes.named(plan, code);
    }

    Optional<Indicator> indicator(PlanId plan, String code) {
        return indicators.named(plan, code);
    }

    /** The same programme in another version, whatever its code is there. */
    Optional<Programme> programmeIn(PlanId version, PlanId basis, String code) {
        return programme(basis, code).flatMap(known -> programmes.same(version, known.origin()));
    }

    /** The same indicator in another version, whatever its code is there. */
    Optional<Indicator> indicatorIn(PlanId version, PlanId basis, String code) {
        return indicator(basis, code).flatMap(known -> indicators.same(version, known.origin()));
    }

    /** What a part is in every version; empty when the version has none of that code. */
    Optional<UUID> origin(Part part, PlanId plan, String code) {
        return switch (part) {
            case PROGRAMME -> programme(plan, code).map(found -> found.origin().value());
            case INDICATOR -> indicator(plan, code).map(found -> found.origin().value());
        };
    }
}
