package id.reviu.masterplan.messaging;

import id.reviu.masterplan.assessment.Assessment;
import id.reviu.masterplan.assessment.AssessmentState;
import id.reviu.masterplan.assessment.Score;
import id.reviu.masterplan.assessment.Scores;
import id.reviu.masterplan.assessment.Sheet;
import id.reviu.masterplan.assessment.Subject;
import id.reviu.masterplan.instrument.Band;
import id.reviu.masterplan.instrument.Instrument;
import id.reviu.masterplan.instrument.NodeValue;
import id.reviu.masterplan.language.Text;
import id.reviu.platform.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment on {@code reviu.assessment.v1}. Assessors' scores are told once all have handed in. */
record AssessmentMessage(
        UUID id,
        long version,
        String action,
        Actor actor,
        Instant at,
        UUID instrument,
        String code,
        Text name,
        Subject subject,
        String opd,
        int year,
        @Nullable UUID review,
        int assessors,
        AssessmentState state,
        @Nullable String reason,
        List<Given> selfScores,
        @Nullable Actor submittedBy,
        int handedIn,
        List<Given> assessorScores,
        List<Given> finalScores,
        @Nullable Actor concludedBy,
        @Nullable BigDecimal index,
        @Nullable String grade,
        @Nullable Text gradeName,
        List<NodeValue> nodes) {

    static final String TOPIC = "reviu.assessment.v1";

    /**
     * What somebody gave a leaf.
     *
     * @param by the assessor; null for the OPD's own scores and the final ones
     * @param evidence how many pieces of evidence it rests on
     */
    record Given(
            @Nullable Actor by,
            String leaf,
            @Nullable BigDecimal value,
            boolean leftOut,
            @Nullable String note,
            int evidence) {

        static Given of(@Nullable Actor by, Score score) {
            return new Given(
                    by,
                    score.leaf(),
                    score.value(),
                    score.leftOut(),
                    score.note(),
                    score.evidence().size());
        }
    }

    static AssessmentMessage of(Assessment assessment, Instrument instrument) {
        var facts = assessment.facts();
        var review = facts.review();
        var last = assessment.last();
        var verdict = assessment.verdict();
        List<Score> found = verdict == null ? List.of() : verdict.scores();
        return new AssessmentMessage(
                assessment.id().value(),
                last.version(),
                last.action(),
                last.actor(),
                last.at(),
                facts.instrument().value(),
                assessment.code(),
                instrument.facts().name(),
                facts.subject(),
                facts.opd().value(),
                facts.year(),
                review == null ? null : review.value(),
                facts.assessors(),
                assessment.state(),
                assessment.reason(),
                given(null, assessment.self().scores()),
                assessment.self().submittedBy(),
                assessment.sheets().size(),
                assessment.isRevealed() ? ofAssessors(assessment.sheets()) : List.of(),
                given(null, found),
                verdict == null ? null : verdict.by(),
                verdict == null ? null : verdict.index(),
                verdict == null ? null : verdict.grade(),
                verdict == null ? null : nameOf(verdict.grade(), instrument),
                verdict == null
                        ? List.of()
                        : instrument
                                .outcome(Scores.values(found), Scores.leftOut(found))
                                .nodes());
    }

    private static @Nullable Text nameOf(@Nullable String grade, Instrument instrument) {
        return instrument.facts().bands().stream()
                .filter(band -> band.code().equals(grade))
                .map(Band::name)
                .findFirst()
                .orElse(null);
    }

    private static List<Given> ofAssessors(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> given(sheet.by(), sheet.scores()).stream())
                .toList();
    }

    private static List<Given> given(@Nullable Actor by, List<Score> scores) {
        return scores.stream().map(score -> Given.of(by, score)).toList();
    }
}
