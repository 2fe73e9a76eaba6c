package id.reviu.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing on a page: a question of some kind, a text to read, or a group of items. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Item.Single.class, name = "single"),
    @Type(value = Item.Multiple.class, name = "multiple"),
    @Type(value = Item.Rating.class, name = "rating"),
    @Type(value = Item.Grid.class, name = "grid"),
    @Type(value = Item.ImportancePerformance.class, name = "importance-performance"),
    @Type(value = Item.Ranking.class, name = "ranking"),
    @Type(value = Item.Quantity.class, name = "number"),
    @Type(value = Item.Date.class, name = "date"),
    @Type(value = Item.FreeText.class, name = "text"),
    @Type(value = Item.Evidence.class, name = "evidence"),
    @Type(value = Item.Calculated.class, name = "calculated"),
    @Type(value = Item.Note.class, name = "note"),
    @Type(value = Item.Group.class, name = "group"),
    @Type(value = Item.Repeat.class, name = "repeat")
})
public sealed interface Item {

    /** The code of the option "other", which a text under {@code <name>_other} explains. */
    String OTHER = "other";

    /** What follows a question's name in the name of its "other" text. */
    String OTHER_SUFFIX = "_other";

    /** The only thing a group can repeat over. */
    String OWN_PROGRAMMES = "own-programmes";

    Head head();

    default String name() {
        return head().name();
    }

    /** One option, answered with its code. */
    record Single(@JsonUnwrapped Head head, List<Choice> choices, boolean other) implements Item {}

    /**
     * Some options, answered with a list of codes.
     *
     * @param exclusive codes that stand alone, such as "none of these"
     * @param min fewest chosen
     * @param max most chosen
     */
    record Multiple(
            @JsonUnwrapped Head head,
            List<Choice> choices,
            boolean other,
            List<String> exclusive,
            @Nullable Integer min,
            @Nullable Integer max)
            implements Item {}

    /**
     * A whole number on a scale.
     *
     * @param reversed whether a high value is a bad one
     */
    record Rating(@JsonUnwrapped Head head, List<Point> points, boolean reversed) implements Item {}

    /** Rows rated on one scale, answered with an object from row to value. */
    record Grid(@JsonUnwrapped Head head, List<Row> rows, List<Point> points) implements Item {}

    /** Rows rated twice, answered with an object from row to {@code {"importance": 5, "performance": 3}}. */
    record ImportancePerformance(@JsonUnwrapped Head head, List<Row> rows, List<Point> points) implements Item {}

    /** All options in an order, answered with the list of all codes, the first one on top. */
    record Ranking(@JsonUnwrapped Head head, List<Choice> choices) implements Item {}

    /**
     * A number.
     *
     * @param min least, itself allowed
     * @param max most, itself allowed
     * @param decimals most digits after the point
     */
    record Quantity(
            @JsonUnwrapped Head head,
            boolean integer,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String unit,
            @Nullable Integer decimals)
            implements Item {
        /** Equal bounds are written equally, so that versions can be compared. */
        public Quantity {
            min = plain(min);
            max = plain(max);
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal bound) {
            if (bound == null) {
                return null;
            }
            var stripped = bound.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** A day, answered as {@code 2024-05-03}. */
    record Date(@JsonUnwrapped Head head) implements Item {}

    /**
     * Words.
     *
     * @param multiline whether it is meant for more than a line
     * @param maxLength most characters
     */
    record FreeText(
            @JsonUnwrapped Head head, @JsonProperty("long") boolean multiline, int maxLength) implements Item {
        public static final int USUAL_MAX_LENGTH = 10_000;
    }

    /** Files, answered with the list of their ids. */
    record Evidence(@JsonUnwrapped Head head) implements Item {}

    /** A value worked out from other answers; never asked. */
    record Calculated(@JsonUnwrapped Head head, String expression) implements Item {}

    /** A text to read. */
    record Note(@JsonUnwrapped Head head) implements Item {}

    /** Items under one heading; their answers stand beside the others. */
    record Group(@JsonUnwrapped Head head, List<Item> items) implements Item {}

    /** Items asked once for each of something, answered with a list of objects. */
    record Repeat(@JsonUnwrapped Head head, String over, List<Item> items) implements Item {}
}
