package id.reviu.reporting.crosstab;

import id.reviu.reporting.reference.Question.Scale;
import id.reviu.reporting.reference.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the rows or the columns of a table stand for. */
sealed interface Axis {

    /** Its name in the address. */
    String code();

    Text label();

    List<AxisHeading> headings();

    /** Whether somebody can be in several rows or columns. */
    default boolean several() {
        return false;
    }

    /** The scale whose points the headings are; null for options and places. */
    default @Nullable Scale scale() {
        return null;
    }

    /** A row or a column. */
    record AxisHeading(String code, Text label) {}

    /** The group or the area of those who answered; the last heading stands for those counted without it. */
    record PlaceAxis(String code, Text label, List<AxisHeading> headings) implements Axis {

        static final String GROUP = "@group";
        static final String AREA = "@area";

        /** The code of the heading for those who are counted without their place. */
        static final String UNTOLD = "*";

        boolean isGroup() {
            return code.equals(GROUP);
        }
    }

    /**
     * A question, or a row of a grid.
     *
     * @param path where its answer is found in a set of answers
     * @param repeat the repeat it is asked in; null outside
     * @param fallback the code that stands for codes that are no heading; null when they count as no answer
     */
    record AskedAxis(
            String code,
            Text label,
            List<AxisHeading> headings,
            boolean several,
            @Nullable Scale scale,
            List<String> path,
            @Nullable String repeat,
            @Nullable String fallback)
            implements Axis {

        /** The headings of an answer, as bits by their place; 0 when nothing was answered. */
        long bits(@Nullable JsonNode answer) {
            if (answer == null || answer.isMissingNode() || answer.isNull()) {
                return 0;
            }
            var bits = 0L;
            for (var chosen : answer.isArray() ? Set.copyOf(answer.valueStream().toList()) : Set.of(answer)) {
                bits |= bit(chosen.asString(""));
            }
            return bits;
        }

        private long bit(String chosen) {
            var at = place(chosen);
            var known = at < 0 && fallback != null ? place(fallback) : at;
            return known < 0 ? 0 : 1L << known;
        }

        private int place(String heading) {
            return headings.stream().map(AxisHeading::code).toList().indexOf(heading);
        }
    }
}
