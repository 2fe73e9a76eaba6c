package id.reviu.masterplan.recommendation;

import id.reviu.masterplan.access.OpdPeople;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.ground.Claim;
import id.reviu.masterplan.ground.Ground;
import id.reviu.masterplan.ground.Grounds;
import id.reviu.masterplan.input.Faults;
import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an OPD's reply to a recommendation, and its reports of what it does about it; only that OPD's own people's. */
@Service
public class FollowUpDesk {

    private final RecommendationDesk desk;
    private final Grounds grounds;

    FollowUpDesk(RecommendationDesk desk, Grounds grounds) {
        this.desk = desk;
        this.grounds = grounds;
    }

    /** Agrees. Accepting it again changes nothing. */
    @Transactional
    @OpdPeople
    public RecommendationEntry accept(RecommendationId id, @Nullable Version expected) {
        var entry = takeOwn(id);
        var recommendation = entry.recommendation();
        if (recommendation.state() == RecommendationState.ACCEPTED) {
            return entry;
        }
        Stale.unless(expected, recommendation.last());
        return desk.save(recommendation, "accepted", recommendation::accept);
    }

    /** Disagrees, with a reason. */
    @Transactional
    @OpdPeople
    public RecommendationEntry object(RecommendationId id, String reason, @Nullable Version expected) {
        var entry = takeOwn(id);
        var recommendation = entry.recommendation();
        if (recommendation.state() == RecommendationState.OBJECTED && reason.equals(recommendation.reason())) {
            return entry;
        }
        Stale.unless(expected, recommendation.last());
        return desk.save(recommendation, "objected", change -> recommendation.object(reason, change));
    }

    /** Tells how far it is. The same report again changes nothing. */
    @Transactional
    @OpdPeople
    public RecommendationEntry report(
            RecommendationId id, int progress, String narrative, List<Claim> evidence, @Nullable Version expected) {
        var entry = takeOwn(id);
        var recommendation = entry.recommendation();
        var shown = settle(evidence, recommendation);
        if (recommendation.state() == RecommendationState.IN_PROGRESS
                && recommendation.followUp().says(progress, narrative, shown)) {
            return entry;
        }
        Stale.unless(expected, recommendation.last());
        return desk.save(
                recommendation, "progressed", change -> recommendation.report(progress, narrative, shown, change));
    }

    /** Says that it is carried out. The same claim again changes nothing. */
    @Transactional
    @OpdPeople
    public RecommendationEntry claim(
            RecommendationId id, String narrative, List<Claim> evidence, @Nullable Version expected) {
        var entry = takeOwn(id);
        var recommendation = entry.recommendation();
        var shown = settle(evidence, recommendation);
        if (recommendation.state() == RecommendationState.DONE
                && recommendation.followUp().says(FollowUp.ALL, narrative, shown)) {
            return entry;
        }
        Stale.unless(expected, recommendation.last());
        return desk.save(recommendation, "done", change -> recommendation.claim(narrative, shown, change));
    }

    private List<Ground> settle(List<Claim> evidence, Recommendation recommendation) {
        var faults = new Faults();
        var settled = grounds.settle(evidence, recommendation.followUp().evidence(), "/evidence", faults);
        faults.refuse();
        return settled;
    }

    private RecommendationEntry takeOwn(RecommendationId id) {
        var entry = desk.take(id);
        var opd = entry.recommendation().advice().opd();
        if (!CurrentUser.get().belongsTo(opd.value())) {
            throw new NotSentToYou();
        }
        return entry;
    }
}
