package id.reviu.masterplan.evaluation;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.plan.Plans;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the city's results in the national evaluation. */
@Service
public class EvaluationDesk {

    private final Evaluations evaluations;
    private final Plans plans;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    EvaluationDesk(
            Evaluations evaluations, Plans plans, Turns turns, Changes changes, ApplicationEventPublisher events) {
        this.evaluations = evaluations;
        this.plans = plans;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** A piece of the list of results, by year. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<Evaluation> list(@Nullable String after, int limit) {
        return Page.of(
                evaluations.list(BadParameter.number("after", after, 0), limit),
                limit,
                evaluation -> String.valueOf(evaluation.year()));
    }

    /**
     * The result of a year.
     *
     * @throws Unknown when it has none
     */
    @Transactional(readOnly = true)
    @EveryRole
    public Evaluation get(int year) {
        return evaluations.find(year).orElseThrow(() -> new Unknown("evaluation", year));
    }

    /** Records the result of a year, or corrects it. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public Saved<Evaluation> put(int year, EvaluationResult result, @Nullable Version expected) {
        turns.take("evaluation", year);
        var found = evaluations.find(year);
        if (found.isPresent()) {
            return Saved.updated(correct(found.get(), result, expected));
        }
        Stale.unlessNew(expected);
        check(result);
        var evaluation = new Evaluation(year, result, changes.first("recorded"));
        evaluations.add(evaluation);
        events.publishEvent(new EvaluationChanged(evaluation));
        return Saved.created(evaluation);
    }

    private Evaluation correct(Evaluation evaluation, EvaluationResult result, @Nullable Version expected) {
        if (evaluation.result().equals(result)) {
            return evaluation;
        }
        Stale.unless(expected, evaluation.last());
        check(result);
        var corrected = evaluation.with(result, changes.after(evaluation.last(), "corrected"));
        evaluations.save(corrected);
        events.publishEvent(new EvaluationChanged(corrected));
        return corrected;
    }

    private void check(EvaluationResult result) {
        var faults = new Faults();
        result.check(plans::anyHasDimension, faults);
        faults.refuse();
    }
}
