package id.reviu.masterplan.amendment;

import id.reviu.masterplan.indicator.IndicatorFacts;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.Opds;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.programme.ProgrammeFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a change against the version in force, and notes what that version says. */
@Component
class ChangeCheck {

    private static final String WANTED = "/change/wanted";

    private final PlanParts parts;
    private final Opds opds;

    ChangeCheck(PlanParts parts, Opds opds) {
        this.parts = parts;
        this.opds = opds;
    }

    /**
     * The change with what the version says today.
     *
     * @throws id.reviu.masterplan.input.Invalid when the version has no such part, or would break a rule
     */
    PlanChange against(Plan inForce, PlanChange asked) {
        var faults = new Faults();
        var was = was(inForce, asked, faults);
        faults.refuse();
        return asked.was(was);
    }

    private Wanted was(Plan inForce, PlanChange asked, Faults faults) {
        return switch (asked.deed()) {
            case ADD -> add(inForce, asked, faults);
            case CHANGE -> change(inForce, asked, faults);
            case MERGE -> merge(inForce, asked, faults);
            case STOP -> require(inForce, asked.part(), asked.code(), "/change/code", faults);
            case RETARGET -> retarget(inForce, asked, faults);
        };
    }

    private Wanted add(Plan inForce, PlanChange asked, Faults faults) {
        var taken = parts.origin(asked.part(), inForce.id(), asked.code()).isPresent();
        faults.when(taken, "/change/code", "code-in-plan", asked.code());
        var wanted = asked.wanted();
        required("name", wanted.name(), faults);
        required("dimension", wanted.dimension(), faults);
        required("opd", wanted.opd(), faults);
        if (asked.part() == Part.PROGRAMME) {
            required("subDimension", wanted.subDimension(), faults);
            required("from", wanted.from(), faults);
            required("to", wanted.to(), faults);
        } else {
            required("unit", wanted.unit(), faults);
            required("direction", wanted.direction(), faults);
        }
        if (faults.found().isEmpty()) {
            rules(inForce, asked, faults);
        }
        return Wanted.NOTHING;
    }

    private void rules(Plan inForce, PlanChange asked, Faults faults) {
        switch (asked.part()) {
            case PROGRAMME -> check(inForce, Fields.programme(inForce.id(), asked.code(), asked.wanted()), faults);
            case INDICATOR -> check(inForce, Fields.indicator(inForce.id(), asked.code(), asked.wanted()), faults);
        }
    }

    private static void required(String field, @Nullable Object value, Faults faults) {
        faults.when(value == null, WANTED + "/" + field, "required");
    }

    private Wanted change(Plan inForce, PlanChange asked, Faults faults) {
        var wanted = asked.wanted();
        faults.when(Fields.named(wanted).isEmpty(), WANTED, "nothing-wanted");
        if (asked.part() == Part.PROGRAMME) {
            var found = parts.programme(inForce.id(), asked.code());
            found.ifPresent(programme -> check(inForce, Fields.onto(programme.facts(), wanted), faults));
            return found.map(programme -> Fields.touched(programme.facts(), wanted))
                    .orElseGet(() -> missing(asked, faults));
        }
        var found = parts.indicator(inForce.id(), asked.code());
        found.ifPresent(indicator -> check(inForce, Fields.onto(indicator.facts(), wanted), faults));
        return found.map(indicator -> Fields.touched(indicator.facts(), wanted))
                .orElseGet(() -> missing(asked, faults));
    }

    private Wanted merge(Plan inForce, PlanChange asked, Faults faults) {
        faults.when(asked.part() != Part.PROGRAMME, "/change/part", "merges-programmes");
        var into = faults.present("/change/into", asked.into(), asked.code());
        faults.when(into.equals(asked.code()) && asked.into() != null, "/change/into", "merges-into-itself");
        require(inForce, Part.PROGRAMME, into, "/change/into", faults);
        return require(inForce, Part.PROGRAMME, asked.code(), "/change/code", faults);
    }

    private Wanted retarget(Plan inForce, PlanChange asked, Faults faults) {
        faults.when(asked.part() != Part.INDICATOR, "/change/part", "targets-of-indicators");
        var year = faults.year("/change/year", asked.year());
        var found = parts.indicator(inForce.id(), asked.code()).orElse(null);
        if (found == null) {
            return missing(asked, faults);
        }
        var target = found.facts().target(year).orElse(null);
        faults.when(!asked.wanted().aims() && target == null, WANTED, "nothing-wanted");
        check(inForce, Fields.retarget(found.facts(), year, asked.wanted()), faults);
        return Wanted.of(target);
    }

    private Wanted require(Plan inForce, Part part, String code, String pointer, Faults faults) {
        faults.when(parts.origin(part, inForce.id(), code).isEmpty(), pointer, "not-in-plan", code);
        return Wanted.NOTHING;
    }

    private static Wanted missing(PlanChange asked, Faults faults) {
        faults.when(true, "/change/code", "not-in-plan", asked.code());
        return Wanted.NOTHING;
    }

    private void check(Plan inForce, ProgrammeFacts facts, Faults faults) {
        var broken = new Faults();
        facts.check(inForce, opds.active(facts.opds()), broken);
        takeOver(broken, faults);
    }

    private void check(Plan inForce, IndicatorFacts facts, Faults faults) {
        var broken = new Faults();
        facts.check(broken);
        facts.check(inForce.content(), broken);
        broken.when(
                opds.active(List.of(facts.opd())).isEmpty(),
                "/opd",
                "unknown-opd",
                facts.opd().value());
        takeOver(broken, faults);
    }

    private static void takeOver(Faults broken, Faults faults) {
        broken.found().forEach(fault -> faults.when(true, WANTED + fault.pointer(), fault.code(), fault.args()));
    }
}
