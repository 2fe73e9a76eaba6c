package id.reviu.reporting.survey;

import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.statistics.Disclosure;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides which figures about stakeholders stay hidden since they are about too few people, and who is counted without group or
 * area so that no combination of figures tells of too few ({@link Disclosure}). Offices answer by duty and are never hidden.
 *
 * <p>What it does not hide is what somebody learns by looking before and after a single submission: figures are live.
 */
@Component
class Shield {

    private final TallyReader reader;

    Shield(TallyReader reader) {
        this.reader = reader;
    }

    /**
     * What stays hidden in a selection.
     *
     * @param questions names; null for all questions. Whole responses are always among them.
     */
    Sight over(UUID campaign, int minimum, Selection selection, @Nullable Collection<String> questions) {
        if (selection.audience() != Audience.STAKEHOLDER) {
            return Sight.OF_OFFICES;
        }
        var people = reader.people(campaign, questions);
        var everybody = people.getOrDefault(Series.RESPONSES, TallyReader.People.NOBODY);
        var all = new Disclosure(everybody.heads(), minimum);
        var bySeries = new HashMap<Series, Disclosure>();
        people.forEach((series, some) -> bySeries.put(series, all.among(some.heads())));
        bySeries.put(Series.RESPONSES, all);
        return new Sight(selection, Map.copyOf(bySeries), everybody.in(selection.basis()));
    }
}
