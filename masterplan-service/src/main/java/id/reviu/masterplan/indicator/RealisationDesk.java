package id.reviu.masterplan.indicator;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.calendar.CityDay;
import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.Plans;
import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the values that indicators reached: noted down and submitted by their OPD, verified or returned by the administrator. */
@Service
public class RealisationDesk {

    private final Indicators indicators;
    private final Realisations realisations;
    private final Plans plans;
    private final Turns turns;
    private final Changes changes;
    private final CityDay city;
    private final ApplicationEventPublisher events;

    RealisationDesk(
            Indicators indicators,
            Realisations realisations,
            Plans plans,
            Turns turns,
            Changes changes,
            CityDay city,
            ApplicationEventPublisher events) {
        this.indicators = indicators;
        this.realisations = realisations;
        this.plans = plans;
        this.turns = turns;
        this.changes = changes;
        this.city = city;
        this.events = events;
    }

    /** The realisations of an indicator that the reader may see, by year. */
    @Transactional(readOnly = true)
    @EveryRole
    public List<Realisation> list(IndicatorId indicator) {
        return requireIndicator(indicator).realisations();
    }

    /**
     * One realisation.
     *
     * @throws Unknown when there is none, or not for this person
     */
    @Transactional(readOnly = true)
    @EveryRole
    public Realisation get(IndicatorId indicator, int year) {
        return realisations
                .find(indicators.origin(indicator), year)
                .orElseThrow(() -> new Unknown("realisation", year));
    }

    /**
     * Notes down a value, or revises it while it is a draft or returned.
     *
     * @param onlyFirst whether it is meant as the first value of the year; one that is there already is then told as stale
     */
    @Transactional
    @PreAuthorize("hasAnyRole('administrator', 'opd-officer')")
    public Saved<Realisation> put(
            IndicatorId named,
            int year,
            BigDecimal value,
            @Nullable String note,
            @Nullable Version expected,
            boolean onlyFirst) {
        var entry = requireIndicator(named);
        var opd = requireOwn(entry);
        var indicator = entry.indicator().origin();
        turns.take("realisation", indicator + "/" + year);
        var found = realisations.find(indicator, year);
        if (found.isPresent()) {
            Stale.when(onlyFirst && !found.get().says(value, note));
            return Saved.updated(revise(found.get(), value, note, expected));
        }
        Stale.unlessNew(expected);
        requireFit(entry, year);
        var realisation = Realisation.draft(indicator, year, opd, value, note, changes.first("recorded"));
        realisations.add(realisation);
        events.publishEvent(new RealisationChanged(realisation));
        return Saved.created(realisation);
    }

    private Realisation revise(
            Realisation realisation, BigDecimal value, @Nullable String note, @Nullable Version expected) {
        if (realisation.says(value, note)) {
            return realisation;
        }
        Stale.unless(expected, realisation.last());
        return save(realisation, "revised", change -> realisation.revise(value, note, change));
    }

    /** Stands for the value. Submitting it again changes nothing. */
    @Transactional
    @PreAuthorize("hasAnyRole('administrator', 'opd-officer')")
    public Realisation submit(IndicatorId indicator, int year, @Nullable Version expected) {
        var entry = requireIndicator(indicator);
        requireOwn(entry);
        var realisation = take(indicator, year);
        if (realisation.state() == RealisationState.SUBMITTED) {
            return realisation;
        }
        Stale.unless(expected, realisation.last());
        requireNarrative(entry.indicator().facts(), realisation);
        return save(realisation, "submitted", realisation::submit);
    }

    /** Confirms the value and locks it. Verifying it again changes nothing. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Realisation verify(IndicatorId indicator, int year, @Nullable Version expected) {
        var realisation = take(indicator, year);
        if (realisation.state() == RealisationState.VERIFIED) {
            return realisation;
        }
        Stale.unless(expected, realisation.last());
        return save(realisation, "verified", realisation::verify);
    }

    /** Sends the value back with a reason. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Realisation giveBack(IndicatorId indicator, int year, String reason, @Nullable Version expected) {
        return mend(indicator, year, reason, expected, "returned", (found, change) -> found.giveBack(reason, change));
    }

    /** Unlocks a verified value with a reason, so that the OPD can mend it. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Realisation reopen(IndicatorId indicator, int year, String reason, @Nullable Version expected) {
        return mend(indicator, year, reason, expected, "reopened", (found, change) -> found.reopen(reason, change));
    }

    /** Asks the OPD to mend its value. Asking again for the same reason changes nothing. */
    private Realisation mend(
            IndicatorId indicator,
            int year,
            String reason,
            @Nullable Version expected,
            String action,
            BiFunction<Realisation, Change, Realisation> verb) {
        var realisation = take(indicator, year);
        if (realisation.state() == RealisationState.RETURNED && reason.equals(realisation.reason())) {
            return realisation;
        }
        Stale.unless(expected, realisation.last());
        return save(realisation, action, change -> verb.apply(realisation, change));
    }

    private Realisation take(IndicatorId indicator, int year) {
        turns.take("realisation", requireIndicator(indicator).indicator().origin() + "/" + year);
        return get(indicator, year);
    }

    private Realisation save(Realisation before, String action, Function<Change, Realisation> verb) {
        var after = verb.apply(changes.after(before.last(), action));
        realisations.save(after);
        events.publishEvent(new RealisationChanged(after));
        return after;
    }

    private IndicatorEntry requireIndicator(IndicatorId id) {
        return indicators.counted(id).orElseThrow(() -> new Unknown("indicator", id));
    }

    private static OpdCode requireOwn(IndicatorEntry entry) {
        var opd = entry.indicator().facts().opd();
        var user = CurrentUser.get();
        if (!user.is("administrator") && !user.belongsTo(opd.value())) {
            throw new NotYourOpd(opd);
        }
        return opd;
    }

    /** A value of a year to come cannot be, nor of one after the plan; years before it are its baseline. */
    private void requireFit(IndicatorEntry entry, int year) {
        var faults = new Faults();
        var now = city.today().getYear();
        faults.when(year > now, "/year", "year-to-come", String.valueOf(year));
        var plan = entry.indicator().facts().plan();
        if (plan != null) {
            plans.find(plan)
                    .map(Plan::content)
                    .ifPresent(within -> faults.when(
                            year > within.to(),
                            "/year",
                            "year-outside-plan",
                            String.valueOf(year),
                            String.valueOf(within.from()),
                            String.valueOf(within.to())));
        }
        faults.refuse();
    }

    /** Who stands for a value that missed its target says why. */
    private static void requireNarrative(IndicatorFacts facts, Realisation realisation) {
        var missed = facts.target(realisation.year())
                .filter(target -> target.isMissedBy(realisation.value(), facts.direction()))
                .isPresent();
        new Faults()
                .when(missed && realisation.note() == null, "/note", "narrative-when-missed")
                .refuse();
    }
}
