package id.reviu.masterplan.amendment.web;

import id.reviu.masterplan.amendment.Wanted;
import id.reviu.masterplan.indicator.Direction;
import id.reviu.masterplan.indicator.Target;
import id.reviu.masterplan.input.Faults;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What fields should say; what is left out stays.
 *
 * @param targets of a new indicator
 * @param value of a target, or both bounds; all left out lifts the target
 */
record WantedRequest(
        @Nullable String name,
        @Nullable String dimension,
        @Nullable String subDimension,
        @Nullable String opd,
        @Nullable List<@Nullable String> supportingOpds,
        @Nullable Boolean quickWin,
        @Nullable Boolean ict,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String unit,

        @Schema(allowableValues = {"higher", "lower", "range"}) @Nullable
        String direction,

        @Nullable List<@Nullable WantedTargetRequest> targets,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable String note) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_PATH = 130;
    private static final int LONGEST_UNIT = 100;
    private static final int LONGEST_NOTE = 500;

    Wanted read(String place, Faults faults) {
        return new Wanted(
                faults.optionalText(place + "/name", name, LONGEST_NAME),
                code(place + "/dimension", dimension, faults),
                faults.optionalText(place + "/subDimension", subDimension, LONGEST_PATH),
                code(place + "/opd", opd, faults),
                supportingOpds == null ? null : supporters(place + "/supportingOpds", supportingOpds, faults),
                quickWin,
                ict,
                from == null ? null : faults.year(place + "/from", from),
                to == null ? null : faults.year(place + "/to", to),
                faults.optionalText(place + "/unit", unit, LONGEST_UNIT),
                direction == null ? null : faults.choice(place + "/direction", direction, Direction.class),
                targets == null ? null : targets(place + "/targets", targets, faults),
                faults.optionalFigure(place + "/value", value),
                faults.optionalFigure(place + "/lower", lower),
                faults.optionalFigure(place + "/upper", upper),
                faults.optionalText(place + "/note", note, LONGEST_NOTE));
    }

    private static @Nullable String code(String pointer, @Nullable String value, Faults faults) {
        return value == null ? null : faults.code(pointer, value);
    }

    private static List<String> supporters(String place, List<@Nullable String> codes, Faults faults) {
        return faults.each(place, codes, (at, code) -> faults.code(at, code)).stream()
                .sorted()
                .toList();
    }

    private static List<Target> targets(String place, List<@Nullable WantedTargetRequest> asked, Faults faults) {
        return faults.each(place, asked, (at, target) -> target.read(at, faults));
    }
}
