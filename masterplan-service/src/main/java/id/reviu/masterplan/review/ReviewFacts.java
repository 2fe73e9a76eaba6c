package id.reviu.masterplan.review;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.Text;
import id.reviu.masterplan.plan.PlanId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is laid down about a review cycle.
 *
 * @param plan the plan version under review
 * @param to last day; null while it is open
 * @param meetings by date
 */
public record ReviewFacts(
        Text title, PlanId plan, LocalDate from, @Nullable LocalDate to, List<Meeting> meetings) {

    public ReviewFacts {
        meetings = meetings.stream().sorted(Comparator.comparing(Meeting::date)).toList();
    }

    /** The rules that hold within the facts themselves. */
    void check(Faults faults) {
        faults.when(to != null && to.isBefore(from), "/to", "dates-reversed");
    }
}
