package id.reviu.masterplan.plan;

import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.language.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a plan version says itself; programmes and indicators point to it.
 *
 * @param code shared by all versions of one plan
 * @param from first year
 * @param to last year, included
 */
public record PlanContent(String code, Text title, int from, int to, List<Dimension> dimensions) {

    public PlanContent {
        dimensions = List.copyOf(dimensions);
    }

    /** Whether a year lies in the plan. */
    public boolean covers(int year) {
        return from <= year && year <= to;
    }

    /** The dimension with that code. */
    public Optional<Dimension> dimension(String wanted) {
        return dimensions.stream()
                .filter(dimension -> dimension.code().equals(wanted))
                .findFirst();
    }

    /** The rules that hold within the content itself. */
    void check(Faults faults) {
        faults.when(from > to, "/to", "years-reversed");
        faults.unique("/dimensions", dimensions, "/code", Dimension::code);
        for (var i = 0; i < dimensions.size(); i++) {
            check("/dimensions/" + i + "/subDimensions", dimensions.get(i), faults);
        }
    }

    private static void check(String place, Dimension dimension, Faults faults) {
        var parts = dimension.subDimensions();
        faults.unique(place, parts, "/code", SubDimension::code);
        for (var i = 0; i < parts.size(); i++) {
            var code = parts.get(i).code();
            var inside = code.startsWith(dimension.code() + "/") && code.indexOf('/') == code.lastIndexOf('/');
            faults.when(!inside, place + "/" + i + "/code", "sub-dimension-path", dimension.code());
        }
    }
}
