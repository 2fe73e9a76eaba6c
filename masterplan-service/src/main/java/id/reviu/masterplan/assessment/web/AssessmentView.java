package id.reviu.masterplan.assessment.web;

import id.reviu.masterplan.assessment.Agreement;
import id.reviu.masterplan.assessment.AssessmentEntry;
import id.reviu.masterplan.assessment.AssessmentState;
import id.reviu.masterplan.assessment.Sheet;
import id.reviu.masterplan.assessment.Subject;
import id.reviu.masterplan.language.Text;
import id.reviu.platform.identity.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as readers get it.
 *
 * @param submittedBy who stands for the OPD's own scores
 * @param handedIn the assessors who have handed in
 * @param sheets what assessors gave; empty until all have handed in
 * @param own the reader's own sheet; null when there is none
 * @param scoredYourself whether the reader wrote on the OPD's own scores and therefore judges nothing here
 * @param selfResult what the OPD's own scores come to
 * @param result what the final scores come to; null until it is final
 * @param improvement on last year's final assessment; null where there is none to compare with
 * @param agreement of several assessors; null until all have handed in
 */
record AssessmentView(
        UUID id,
        long version,
        UUID instrument,
        String code,
        Text name,
        Subject subject,
        String opd,
        String opdName,
        int year,
        @Nullable UUID review,
        int assessors,
        AssessmentState state,
        @Nullable String reason,
        List<ScoreView> selfScores,
        @Nullable Actor submittedBy,
        List<Actor> handedIn,
        List<SheetView> sheets,
        @Nullable SheetView own,
        boolean scoredYourself,
        List<ScoreView> finalScores,
        @Nullable Actor concludedBy,
        ResultView selfResult,
        @Nullable ResultView result,
        @Nullable ImprovementView improvement,
        @Nullable Agreement agreement,
        Actor changedBy,
        Instant changedAt) {

    static AssessmentView of(AssessmentEntry entry) {
        var assessment = entry.assessment();
        var facts = assessment.facts();
        var review = facts.review();
        var verdict = assessment.verdict();
        var own = entry.own();
        return new AssessmentView(
                assessment.id().value(),
                assessment.last().version(),
                facts.instrument().value(),
                assessment.code(),
                entry.instrument().facts().name(),
                facts.subject(),
                facts.opd().value(),
                entry.opdName(),
                facts.year(),
                review == null ? null : review.value(),
                facts.assessors(),
                assessment.state(),
                assessment.reason(),
                ScoreView.of(assessment.self().scores(), entry.today()),
                assessment.self().submittedBy(),
                assessment.sheets().stream().map(Sheet::by).toList(),
                assessment.isRevealed()
                        ? assessment.sheets().stream().map(SheetView::of).toList()
                        : List.of(),
                own == null ? null : SheetView.of(own),
                entry.scoredYourself(),
                verdict == null ? List.of() : ScoreView.of(verdict.scores(), List.of()),
                verdict == null ? null : verdict.by(),
                ResultView.of(assessment.self().scores(), entry.instrument()),
                verdict == null ? null : ResultView.of(verdict.scores(), entry.instrument()),
                ImprovementView.of(entry.improvement()),
                entry.agreement(),
                assessment.last().actor(),
                assessment.last().at());
    }
}
