package id.reviu.masterplan.assessment;

import id.reviu.masterplan.change.Change;
import id.reviu.platform.identity.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An instrument filled for an OPD or the city and a year.
 *
 * @param code of the instrument, which ties one year's assessment to the next
 * @param reason why it was returned or opened again
 * @param sheets those that assessors handed in
 * @param verdict once it is final
 */
public record Assessment(
        AssessmentId id,
        String code,
        AssessmentFacts facts,
        AssessmentState state,
        @Nullable String reason,
        SelfScores self,
        List<Sheet> sheets,
        @Nullable Verdict verdict,
        Change last) {

    public Assessment {
        sheets = List.copyOf(sheets);
    }

    static Assessment opened(AssessmentId id, String code, AssessmentFacts facts, Change change) {
        return new Assessment(id, code, facts, AssessmentState.DRAFT, null, SelfScores.NONE, List.of(), null, change);
    }

    /** Whether assessors' scores are shown: not before the last of them has judged for himself. */
    public boolean isRevealed() {
        return state == AssessmentState.ASSESSED || state == AssessmentState.FINAL;
    }

    /**
     * The same with other facts.
     *
     * @throws AssessmentUnderWay once the OPD has scored
     */
    Assessment with(String otherCode, AssessmentFacts changed, Change change) {
        if (state != AssessmentState.DRAFT || !self.scores().isEmpty()) {
            throw new AssessmentUnderWay();
        }
        return new Assessment(id, otherCode, changed, state, reason, self, sheets, verdict, change);
    }

    /** The OPD's own scores, to be handed in later. */
    Assessment score(List<Score> scores, Change change) {
        require(AssessmentState.DRAFT, AssessmentState.RETURNED);
        return with(state, reason, self.written(scores, change.actor()), null, change);
    }

    /** The author of the change stands for the OPD's own scores. */
    Assessment submit(Change change) {
        require(AssessmentState.DRAFT, AssessmentState.RETURNED);
        return with(AssessmentState.SELF_SCORED, null, self.submitted(change.actor()), null, change);
    }

    /** Sends it back to the OPD; the assessors look at it again afterwards. */
    Assessment giveBack(String why, Change change) {
        require(AssessmentState.SELF_SCORED, AssessmentState.ASSESSED);
        return new Assessment(
                id, code, facts, AssessmentState.RETURNED, why, self.givenBack(), List.of(), null, change);
    }

    /**
     * Refuses who may not write a sheet now.
     *
     * @throws ScoredYourself when the person wrote on the OPD's own scores
     */
    void requireAssessor(Actor person) {
        require(AssessmentState.SELF_SCORED);
        if (self.scorers().contains(person.id())) {
            throw new ScoredYourself();
        }
    }

    /** Takes an assessor's sheet; with the last one it is assessed. */
    Assessment handIn(Sheet sheet, Change change) {
        requireAssessor(sheet.by());
        var all = Stream.concat(sheets.stream(), Stream.of(sheet)).toList();
        var next = all.size() < facts.assessors() ? state : AssessmentState.ASSESSED;
        return new Assessment(id, code, facts, next, reason, self, all, null, change);
    }

    /**
     * Makes it final.
     *
     * @throws ScoredYourself when the author of the verdict scored in it, for the OPD or as assessor
     */
    Assessment conclude(Verdict found, Change change) {
        require(AssessmentState.ASSESSED);
        requireOutsider(found.by());
        return with(AssessmentState.FINAL, null, self, found, change);
    }

    void requireOutsider(Actor person) {
        var assessed = sheets.stream().anyMatch(sheet -> sheet.by().id().equals(person.id()));
        if (assessed || self.scorers().contains(person.id())) {
            throw new ScoredYourself();
        }
    }

    /** Opens the verdict again, with a reason. */
    Assessment reopen(String why, Change change) {
        require(AssessmentState.FINAL);
        return with(AssessmentState.ASSESSED, why, self, null, change);
    }

    /** The row of an assessment, completed with the sheets that were handed in. */
    Assessment having(List<Sheet> handedIn) {
        return new Assessment(id, code, facts, state, reason, self, handedIn, verdict, last);
    }

    private Assessment with(
            AssessmentState next, @Nullable String why, SelfScores own, @Nullable Verdict found, Change change) {
        return new Assessment(id, code, facts, next, why, own, sheets, found, change);
    }

    void require(AssessmentState... needed) {
        if (!List.of(needed).contains(state)) {
            throw new NotInThatState(state, needed);
        }
    }
}
