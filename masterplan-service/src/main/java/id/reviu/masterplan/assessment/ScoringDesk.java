package id.reviu.masterplan.assessment;

import id.reviu.masterplan.access.Reviewers;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.ground.Ground;
import id.reviu.masterplan.ground.Grounds;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.instrument.Instrument;
import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes scores: the OPD's own, then each assessor's. */
@Service
public class ScoringDesk {

    private final AssessmentDesk desk;
    private final Sheets sheets;
    private final Grounds grounds;
    private final Clock clock;

    ScoringDesk(AssessmentDesk desk, Sheets sheets, Grounds grounds, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** Writes down what the OPD gives itself; leaves may still be missing. */
    @Transactional
    @PreAuthorize("hasRole('opd-officer')")
    public AssessmentEntry score(AssessmentId id, List<ScoreClaim> claims, @Nullable Version expected) {
        var entry = takeOwn(id);
        var assessment = entry.assessment();
        var scores = settle(claims, assessment.self().scores(), entry.instrument());
        if (scores.equals(assessment.self().scores())) {
            return entry;
        }
        Stale.unless(expected, assessment.last());
        return desk.save(entry, "scored", change -> assessment.score(scores, change));
    }

    private List<Score> settle(List<ScoreClaim> claims, List<Score> known, Instrument instrument) {
        var faults = new Faults();
        Scores.check(claims.stream().map(ScoreClaim::score).toList(), instrument, faults);
        var settled = new ArrayList<Score>();
        for (var i = 0; i < claims.size(); i++) {
            var score = claims.get(i).score();
            List<Ground> pinned =
                    Scores.of(known, score.leaf()).map(Score::evidence).orElse(List.of());
            settled.add(
                    score.on(grounds.settle(claims.get(i).evidence(), pinned, "/scores/" + i + "/evidence", faults)));
        }
        faults.refuse();
        return List.copyOf(settled);
    }

    /** Stands for the OPD's own scores, one for each leaf. Submitting them again changes nothing. */
    @Transactional
    @PreAuthorize("hasRole('opd-officer')")
    public AssessmentEntry submit(AssessmentId id, @Nullable Version expected) {
        var entry = takeOwn(id);
        var assessment = entry.assessment();
        if (assessment.state() == AssessmentState.SELF_SCORED) {
            return entry;
        }
        Stale.unless(expected, assessment.last());
        assessment.require(AssessmentState.DRAFT, AssessmentState.RETURNED);
        Scores.requireComplete(assessment.self().scores(), entry.instrument());
        return desk.save(entry, "submitted", assessment::submit);
    }

    private AssessmentEntry takeOwn(AssessmentId id) {
        var entry = desk.take(id);
        if (!CurrentUser.get().belongsTo(entry.assessment().facts().opd().value())) {
            throw new Unknown("assessment", id);
        }
        return entry;
    }

    /** Writes the assessor's own sheet, seen by nobody else for now. */
    @Transactional
    @Reviewers
    public Saved<Sheet> assess(AssessmentId id, List<Score> scores, @Nullable Version expected) {
        var entry = desk.take(id);
        var actor = CurrentUser.get().actor();
        entry.assessment().requireAssessor(actor);
        var faults = new Faults();
        Scores.check(scores, entry.instrument(), faults);
        faults.refuse();
        var own = entry.own();
        if (own == null) {
            Stale.unlessNew(expected);
            var sheet = new Sheet(actor, scores, false, 1, now());
            sheets.save(id, sheet);
            return Saved.created(sheet);
        }
        if (own.scores().equals(scores)) {
            return Saved.updated(own);
        }
        Stale.when(expected != null && expected.value() != own.version());
        var sheet = own.with(scores, now());
        sheets.save(id, sheet);
        return Saved.updated(sheet);
    }

    /** Hands the assessor's own sheet in, one score for each leaf. Handing it in again changes nothing. */
    @Transactional
    @Reviewers
    public AssessmentEntry handIn(AssessmentId id, @Nullable Version expected) {
        var entry = desk.take(id);
        var own = entry.own();
        if (own != null && own.handedIn()) {
            return entry;
        }
        entry.assessment().requireAssessor(CurrentUser.get().actor());
        if (own == null) {
            throw new NothingToHandIn();
        }
        Stale.when(expected != null && expected.value() != own.version());
        Scores.requireComplete(own.scores(), entry.instrument());
        var sheet = own.handIn(now());
        sheets.save(id, sheet);
        return desk.save(entry, "handed-in", change -> entry.assessment().handIn(sheet, change));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
