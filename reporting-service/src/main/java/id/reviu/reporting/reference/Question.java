package id.reviu.reporting.reference;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question of a published questionnaire, as far as figures need to know it. */
public sealed interface Question {

    Place place();

    /** The kind's name in the definition. */
    String kind();

    /** Whether respondents may write in their own words. */
    default boolean hasTexts() {
        return this instanceof FreeText || (this instanceof Choice choice && choice.other());
    }

    /** What the question feeds, such as {@code criterion:efisien}; null for nothing. */
    default @Nullable String feeds() {
        return null;
    }

    /**
     * Where a question stands.
     *
     * @param name stable name, the key of its answer
     * @param label what the respondent reads
     * @param page name of its page
     * @param repeat the repeat it is asked in, once for each of the office's programmes; null outside
     */
    record Place(
            String name, Text label, String page, @Nullable String repeat) {}

    /** An option. */
    record Option(String code, Text label) {}

    /** A row of a grid. */
    record Row(String name, Text label, @Nullable String feeds) {}

    /** Whole numbers with words, from the lowest to the highest. */
    record Scale(List<Point> points, boolean reversed) {

        /** One point. */
        public record Point(int value, Text label) {}

        public Scale {
            points = List.copyOf(points);
        }

        public int lowest() {
            return points.stream().mapToInt(Point::value).min().orElse(0);
        }

        public int highest() {
            return points.stream().mapToInt(Point::value).max().orElse(0);
        }

        /** The answer turned so that more is better. */
        public int turned(int answer) {
            return reversed ? lowest() + highest() - answer : answer;
        }
    }

    /**
     * One option, or several.
     *
     * @param other whether the respondent may choose {@value #OTHER} and say in own words what
     */
    record Choice(
            Place place,
            List<Option> options,
            boolean several,
            boolean other,
            @Nullable String feeds) implements Question {

        /** The code of what is not among the options. */
        public static final String OTHER = "other";

        /** The key of the words that explain it. */
        public String explanation() {
            return place.name() + "_other";
        }

        @Override
        public String kind() {
            return several ? "multiple" : "single";
        }
    }

    /** A point on a scale. */
    record Rating(Place place, Scale scale, @Nullable String feeds) implements Question {
        @Override
        public String kind() {
            return "rating";
        }
    }

    /** Rows rated on one scale. */
    record Grid(Place place, List<Row> rows, Scale scale) implements Question {
        @Override
        public String kind() {
            return "grid";
        }
    }

    /** Rows rated twice: how important, how good. */
    record TwoWayGrid(Place place, List<Row> rows, Scale scale) implements Question {
        @Override
        public String kind() {
            return "importance-performance";
        }
    }

    /** Options put in order. */
    record Ranking(Place place, List<Option> options) implements Question {
        @Override
        public String kind() {
            return "ranking";
        }
    }

    /** A number, typed in or calculated. */
    record Quantity(
            Place place,
            boolean calculated,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable String unit) implements Question {
        @Override
        public String kind() {
            return calculated ? "calculated" : "number";
        }
    }

    /** A day. */
    record Day(Place place) implements Question {
        @Override
        public String kind() {
            return "date";
        }
    }

    /** The respondent's own words. */
    record FreeText(Place place) implements Question {
        @Override
        public String kind() {
            return "text";
        }
    }

    /** Files. */
    record Files(Place place) implements Question {
        @Override
        public String kind() {
            return "evidence";
        }
    }

    /** Questions asked once for each of the office's programmes; counted itself by its entries. */
    record Entries(Place place) implements Question {
        @Override
        public String kind() {
            return "repeat";
        }
    }
}
