package id.reviu.masterplan.assessment;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.access.Reviewers;
import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Cursor;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.instrument.Instrument;
import id.reviu.masterplan.instrument.InstrumentId;
import id.reviu.masterplan.instrument.InstrumentState;
import id.reviu.masterplan.instrument.Instruments;
import id.reviu.masterplan.opd.Opds;
import id.reviu.masterplan.review.Reviews;
import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens assessments, sends them back, and makes them final. */
@Service
public class AssessmentDesk {

    private static final String KIND = "assessment";

    private final Assessments assessments;
    private final Instruments instruments;
    private final Opds opds;
    private final Reviews reviews;
    private final Sheets sheets;
    private final Entries entries;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    AssessmentDesk(
            Assessments assessments,
            Instruments instruments,
            Opds opds,
            Reviews reviews,
            Sheets sheets,
            Entries entries,
            Turns turns,
            Changes changes,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.instruments = instruments;
        this.opds = opds;
        this.reviews = reviews;
        this.sheets = sheets;
        this.entries = entries;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** A piece of the list, the newest year first; an OPD's people see their own OPD's. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<AssessmentEntry> list(AssessmentFilter filter, @Nullable String after, int limit) {
        var from = Cursor.read(after);
        Map<InstrumentId, Instrument> known = new HashMap<>();
        return Page.of(
                        assessments.list(filter, year(from), from.id(), limit),
                        limit,
                        row -> new Cursor(
                                        String.valueOf(row.assessment().facts().year()),
                                        row.assessment().id().value())
                                .toString())
                .map(row -> entries.listed(
                        row, known.computeIfAbsent(row.assessment().facts().instrument(), this::instrument)));
    }

    private static int year(Cursor from) {
        try {
            return from.key().isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(from.key());
        } catch (NumberFormatException notAYear) {
            throw new BadParameter("after");
        }
    }

    /**
     * One assessment.
     *
     * @throws Unknown when there is none, or not for this person
     */
    @Transactional(readOnly = true)
    @EveryRole
    public AssessmentEntry get(AssessmentId id) {
        var row = assessments.find(id).orElseThrow(() -> new Unknown(KIND, id));
        return entries.whole(row, instrument(row.assessment().facts().instrument()));
    }

    private Instrument instrument(InstrumentId id) {
        return instruments.find(id).orElseThrow(() -> new Unknown("instrument", id));
    }

    /**
     * Opens an assessment, or changes what it is about while nobody has scored.
     *
     * @throws AssessmentExists when the instrument is filled already for that subject and year
     */
    @Transactional
    @Reviewers
    public Saved<AssessmentEntry> put(AssessmentId id, AssessmentFacts facts, @Nullable Version expected) {
        turns.take(KIND, id);
        var found = assessments.find(id).map(Assessments.Row::assessment);
        if (found.isPresent() && found.get().facts().equals(facts)) {
            return Saved.updated(get(id));
        }
        if (found.isPresent()) {
            Stale.unless(expected, found.get().last());
        } else {
            Stale.unlessNew(expected);
        }
        var instrument = check(facts);
        var code = instrument.facts().code();
        turns.take(KIND, facts.place(code));
        if (assessments.taken(id, code, facts)) {
            throw new AssessmentExists(code, facts.year());
        }
        if (found.isPresent()) {
            var before = found.get();
            return Saved.updated(save(before.with(code, facts, changes.after(before.last(), "changed")), instrument));
        }
        var opened = Assessment.opened(id, code, facts, changes.first("opened"));
        assessments.add(opened);
        events.publishEvent(new AssessmentChanged(opened, instrument));
        return Saved.created(get(id));
    }

    private Instrument check(AssessmentFacts facts) {
        var faults = new Faults();
        var instrument = instruments
                .find(facts.instrument())
                .filter(one -> one.state() == InstrumentState.PUBLISHED)
                .orElse(null);
        var named = facts.instrument().toString();
        faults.when(instrument == null, "/instrument", "instrument-not-published", named);
        faults.when(
                instrument != null && !instrument.facts().holdsIn(facts.year()),
                "/year",
                "instrument-not-valid",
                String.valueOf(facts.year()));
        faults.when(
                opds.active(List.of(facts.opd())).isEmpty(),
                "/opd",
                "unknown-opd",
                facts.opd().value());
        var cycle = facts.review();
        var review = cycle == null ? null : reviews.find(cycle).orElse(null);
        faults.when(cycle != null && review == null, "/review", "unknown-review", String.valueOf(cycle));
        faults.refuse();
        if (review != null) {
            review.requireOpen();
        }
        return instrument(facts.instrument());
    }

    /** Sends it back to the OPD with a reason; assessors may change their sheets afterwards. */
    @Transactional
    @Reviewers
    public AssessmentEntry giveBack(AssessmentId id, String reason, @Nullable Version expected) {
        var entry = take(id);
        var assessment = entry.assessment();
        if (assessment.state() == AssessmentState.RETURNED && reason.equals(assessment.reason())) {
            return entry;
        }
        Stale.unless(expected, assessment.last());
        sheets.open(id);
        return save(entry, "returned", change -> assessment.giveBack(reason, change));
    }

    /**
     * Makes it final. Where assessors differ a decision is needed.
     *
     * @param decisions of leaves in which the assessors differ
     */
    @Transactional
    @Reviewers
    public AssessmentEntry conclude(AssessmentId id, List<Score> decisions, @Nullable Version expected) {
        var entry = take(id);
        var assessment = entry.assessment();
        if (assessment.state() == AssessmentState.FINAL && decisions.isEmpty()) {
            return entry;
        }
        Stale.unless(expected, assessment.last());
        var actor = CurrentUser.get().actor();
        assessment.require(AssessmentState.ASSESSED);
        assessment.requireOutsider(actor);
        var scores = Decisions.settle(assessment.sheets(), decisions, entry.instrument());
        var outcome = entry.instrument().outcome(Scores.values(scores), Scores.leftOut(scores));
        var grade = outcome.grade();
        var verdict = new Verdict(scores, outcome.index(), grade == null ? null : grade.code(), actor);
        return save(entry, "concluded", change -> assessment.conclude(verdict, change));
    }

    /** Opens a final one again with a reason, to be decided anew. */
    @Transactional
    @PreAuthorize("hasRole('administrator')")
    public AssessmentEntry reopen(AssessmentId id, String reason, @Nullable Version expected) {
        var entry = take(id);
        var assessment = entry.assessment();
        if (assessment.state() == AssessmentState.ASSESSED && reason.equals(assessment.reason())) {
            return entry;
        }
        Stale.unless(expected, assessment.last());
        return save(entry, "reopened", change -> assessment.reopen(reason, change));
    }

    /** Waits for its turn with the assessment. */
    AssessmentEntry take(AssessmentId id) {
        turns.take(KIND, id);
        return get(id);
    }

    AssessmentEntry save(AssessmentEntry before, String action, Function<Change, Assessment> verb) {
        return save(verb.apply(changes.after(before.assessment().last(), action)), before.instrument());
    }

    private AssessmentEntry save(Assessment after, Instrument instrument) {
        assessments.save(after);
        events.publishEvent(new AssessmentChanged(after, instrument));
        return get(after.id());
    }
}
