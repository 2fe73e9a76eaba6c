package id.reviu.masterplan.programme;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.OpdCode;
import id.reviu.masterplan.plan.Plan;
import id.reviu.masterplan.plan.PlanId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the plan says of a programme.
 *
 * @param plan the plan version that promises it
 * @param code its name within the plan
 * @param subDimension full path of the sub-dimension
 * @param opd who is accountable
 * @param supportingOpds who helps
 * @param quickWin meant to show benefit within a year
 * @param ict whether information technology carries it
 * @param from first year
 * @param to last year, included
 * @param confirmed false while the accountable OPD has yet to be confirmed
 */
public record ProgrammeFacts(
        PlanId plan,
        String code,
        String name,
        String dimension,
        String subDimension,
        OpdCode opd,
        List<OpdCode> supportingOpds,
        boolean quickWin,
        boolean ict,
        int from,
        int to,
        boolean confirmed) {

    public ProgrammeFacts {
        supportingOpds = List.copyOf(supportingOpds);
    }

    /** Every OPD that is named. */
    public Set<OpdCode> opds() {
        return Stream.concat(Stream.of(opd), supportingOpds.stream()).collect(Collectors.toSet());
    }

    /** The rules that tie a programme to its plan and to the OPDs at work. */
    public void check(Plan within, Set<OpdCode> active, Faults faults) {
        var content = within.content();
        var place = content.dimension(dimension);
        faults.when(place.isEmpty(), "/dimension", "unknown-dimension", dimension);
        faults.when(
                place.isPresent() && !place.get().has(subDimension),
                "/subDimension",
                "unknown-sub-dimension",
                subDimension,
                dimension);
        faults.when(from > to, "/to", "years-reversed");
        outside(within, "/from", from, faults);
        outside(within, "/to", to, faults);
        faults.when(!active.contains(opd), "/opd", "unknown-opd", opd.value());
        faults.unique("/supportingOpds", supportingOpds, "", OpdCode::value);
        for (var i = 0; i < supportingOpds.size(); i++) {
            var supporter = supportingOpds.get(i);
            faults.when(!active.contains(supporter), "/supportingOpds/" + i, "unknown-opd", supporter.value());
            faults.when(supporter.equals(opd), "/supportingOpds/" + i, "supports-itself");
        }
    }

    private static void outside(Plan within, String pointer, int year, Faults faults) {
        var content = within.content();
        faults.when(
                !content.covers(year),
                pointer,
                "year-outside-plan",
                String.valueOf(year),
                String.valueOf(content.from()),
                String.valueOf(content.to()));
    }
}
