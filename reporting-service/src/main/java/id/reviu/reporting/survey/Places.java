package id.reviu.reporting.survey;

import id.reviu.reporting.statistics.Disclosure;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where the stakeholders of a campaign are, and with how much of it figures may count them. Call it in a transaction. */
@Component
public class Places {

    private final TallyReader tallies;

    Places(TallyReader tallies) {
        this.tallies = tallies;
    }

    /** How many have answered, by group and area. */
    public Map<Disclosure.Cell, Disclosure.Heads> of(UUID campaign) {
        return tallies.people(campaign, List.of())
                .getOrDefault(Series.RESPONSES, TallyReader.People.NOBODY)
                .heads();
    }
}
