package id.reviu.reporting.survey;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.statistics.Disclosure;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides which figures about stakeholders stay hidden since they are about too few people, or would betray such a figure by
 * subtraction: between groups and areas ({@link Disclosure}), and between all and the verified only. Offices answer by duty
 * and are never hidden.
 *
 * <p>What it does not hide is what somebody learns by looking before and after a single submission: figures are live.
 */
@Component
class Shield {

    /** What stays hidden in one selection. */
    interface Hidden {
        boolean hides(Series series);
    }

    private final TallyReader reader;

    Shield(TallyReader reader) {
        this.reader = reader;
    }

    Hidden over(UUID campaign, int minimum, Selection selection, @Nullable Collection<String> questions) {
        if (selection.audience() != Audience.STAKEHOLDER) {
            return series -> false;
        }
        var group = selection.group() == null ? Disclosure.ALL : selection.group();
        var area = selection.area() == null ? Disclosure.ALL : selection.area();
        var people = reader.people(campaign, questions);
        var everything = hides(people.get(Series.RESPONSES), minimum, selection.basis(), group, area);
        return series -> everything || hides(people.get(series), minimum, selection.basis(), group, area);
    }

    static boolean hides(TallyReader.@Nullable People people, int minimum, Basis basis, String group, String area) {
        if (people == null) {
            return false;
        }
        return tables(people, basis).stream().anyMatch(table -> new Disclosure(table, minimum).hides(group, area));
    }

    /** Whoever sees all and the verified sees the difference too. */
    private static List<Map<Disclosure.Cell, Long>> tables(TallyReader.People people, Basis basis) {
        var all = people.in(Basis.SUBMITTED);
        return basis == Basis.SUBMITTED
                ? List.of(all)
                : List.of(all, people.in(Basis.VERIFIED), people.inState("submitted"));
    }
}
