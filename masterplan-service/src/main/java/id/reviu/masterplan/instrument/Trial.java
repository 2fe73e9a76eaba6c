package id.reviu.masterplan.instrument;

import java.util.List;

/** What scores come to, and what one level more would do at each leaf. */
public record Trial(Outcome outcome, List<Lift> lifts) {

    public Trial {
        lifts = List.copyOf(lifts);
    }
}
