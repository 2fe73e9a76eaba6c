package id.reviu.masterplan.amendment;

import id.reviu.masterplan.indicator.Indicator;
import id.reviu.masterplan.indicator.IndicatorDesk;
import id.reviu.masterplan.indicator.IndicatorFacts;
import id.reviu.masterplan.indicator.IndicatorId;
import id.reviu.masterplan.plan.PlanId;
import id.reviu.masterplan.programme.Programme;
import id.reviu.masterplan.programme.ProgrammeDesk;
import id.reviu.masterplan.programme.ProgrammeFacts;
import id.reviu.masterplan.programme.ProgrammeId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Does to a draft what an amendment asks for, by the same doors as a person who edits it. */
@Component
class Works {

    private final PlanParts parts;
    private final ProgrammeDesk programmes;
    private final IndicatorDesk indicators;

    Works(PlanParts parts, ProgrammeDesk programmes, IndicatorDesk indicators) {
        this.parts = parts;
        this.programmes = programmes;
        this.indicators = indicators;
    }

    void carryOut(Amendment amendment, PlanId draft) {
        switch (amendment.asked().part()) {
            case PROGRAMME -> onProgramme(amendment, draft);
            case INDICATOR -> onIndicator(amendment, draft);
        }
    }

    private void onProgramme(Amendment amendment, PlanId draft) {
        var asked = amendment.asked();
        switch (asked.deed()) {
            case ADD ->
                programmes.put(
                        new ProgrammeId(UUID.randomUUID()),
                        Fields.programme(draft, asked.code(), asked.wanted()),
                        null);
            case CHANGE ->
                change(programme(amendment, draft, asked.code()), facts -> Fields.onto(facts, asked.wanted()));
            case MERGE -> merge(amendment, draft);
            case STOP ->
                programmes.drop(programme(amendment, draft, asked.code()).id(), null);
            case RETARGET -> throw new IllegalStateException("programmes have no targets");
        }
    }

    private void merge(Amendment amendment, PlanId draft) {
        var asked = amendment.asked();
        var merged = programme(amendment, draft, asked.code());
        var heir = programme(amendment, draft, String.valueOf(asked.into()));
        change(heir, facts -> Fields.taking(facts, merged.facts()));
        programmes.drop(merged.id(), null);
    }

    private void change(Programme programme, UnaryOperator<ProgrammeFacts> work) {
        programmes.put(programme.id(), work.apply(programme.facts()), null);
    }

    private Programme programme(Amendment amendment, PlanId draft, String code) {
        return parts.programmeIn(draft, amendment.plan(), code).orElseThrow();
    }

    private void onIndicator(Amendment amendment, PlanId draft) {
        var asked = amendment.asked();
        switch (asked.deed()) {
            case ADD ->
                indicators.put(
                        new IndicatorId(UUID.randomUUID()),
                        Fields.indicator(draft, asked.code(), asked.wanted()),
                        null);
            case CHANGE -> change(indicator(amendment, draft), facts -> Fields.onto(facts, asked.wanted()));
            case RETARGET -> {
                int year = Objects.requireNonNull(asked.year());
                change(indicator(amendment, draft), facts -> Fields.retarget(facts, year, asked.wanted()));
            }
            case STOP -> indicators.drop(indicator(amendment, draft).id(), null);
            case MERGE -> throw new IllegalStateException("indicators are not merged");
        }
    }

    private void change(Indicator indicator, UnaryOperator<IndicatorFacts> work) {
        indicators.put(indicator.id(), work.apply(indicator.facts()), null);
    }

    private Indicator indicator(Amendment amendment, PlanId draft) {
        return parts.indicatorIn(draft, amendment.plan(), amendment.asked().code())
                .orElseThrow();
    }
}
