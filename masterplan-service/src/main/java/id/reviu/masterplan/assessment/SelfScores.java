package id.reviu.masterplan.assessment;

import id.reviu.platform.identity.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the OPD gives itself.
 *
 * @param scorers ids of everybody who wrote on it; none of them judges it
 * @param submittedBy who stands for it; null while it is not handed in
 */
public record SelfScores(
        List<Score> scores, Set<String> scorers, @Nullable Actor submittedBy) {

    static final SelfScores NONE = new SelfScores(List.of(), Set.of(), null);

    public SelfScores {
        scores = List.copyOf(scores);
        scorers = Set.copyOf(scorers);
    }

    SelfScores written(List<Score> written, Actor by) {
        return new SelfScores(written, with(by), null);
    }

    SelfScores submitted(Actor by) {
        return new SelfScores(scores, with(by), by);
    }

    SelfScores givenBack() {
        return new SelfScores(scores, scorers, null);
    }

    private Set<String> with(Actor by) {
        var all = new HashSet<>(scorers);
        all.add(by.id());
        return all;
    }
}
