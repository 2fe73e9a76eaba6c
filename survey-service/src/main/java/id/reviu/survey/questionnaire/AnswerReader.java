package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads one answer in the form its question asks for and writes it in its one normal form. What is only out of range or
 * unfinished passes: a draft may hold it.
 */
final class AnswerReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Beyond these a number is no measurement, and an exponent could blow it up to gigabytes of zeros. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,10})?");

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 10;
    private static final int MOST_FILES = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private final List<Violation> violations;

    AnswerReader(List<Violation> violations) {
        this.violations = violations;
    }

    /** The answer in its normal form; null when there is none, or when it cannot be one and was reported. */
    @Nullable
    JsonNode read(Item item, JsonNode given, JsonPointer at) {
        if (isNothing(given)) {
            return null;
        }
        return switch (item) {
            case Item.Single single -> code(single.choices(), single.other(), given, at);
            case Item.Multiple multiple -> codes(multiple.choices(), multiple.other(), given, at);
            case Item.Ranking ranking -> codes(ranking.choices(), false, given, at);
            case Item.Rating _ -> whole(given, at);
            case Item.Grid grid -> rows(grid.rows(), given, at, this::whole);
            case Item.ImportancePerformance grid -> rows(grid.rows(), given, at, this::twice);
            case Item.Quantity _ -> number(given, at);
            case Item.Date _ -> date(given, at);
            case Item.FreeText _ -> text(given, at);
            case Item.Evidence _ -> files(given, at);
            // The browser shows what it worked out and may send it along; ours is worked out again.
            case Item.Calculated _ -> null;
            case Item.Note _, Item.Group _, Item.Repeat _ -> fault(at, "answer-not-asked");
        };
    }

    static boolean isNothing(JsonNode given) {
        return given.isNull()
                || given.isMissingNode()
                || (given.isString() && given.stringValue().isEmpty());
    }

    @Nullable
    JsonNode text(JsonNode given, JsonPointer at) {
        if (given.isNumber()) {
            return JSON.stringNode(given.asString());
        }
        if (!given.isString()) {
            return fault(at, "answer-not-text");
        }
        return JSON.stringNode(storable(given.stringValue()));
    }

    /** The database takes neither the character 0 nor half of a surrogate pair. */
    private static String storable(String text) {
        var clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        if (clean.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return clean;
        }
        return clean.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private @Nullable JsonNode code(List<Choice> choices, boolean other, JsonNode given, JsonPointer at) {
        if (!given.isString() && !given.isNumber()) {
            return fault(at, "answer-not-one-code");
        }
        var code = given.asString();
        return isOption(choices, other, code) ? JSON.stringNode(code) : unknownOption(choices, other, code, at);
    }

    private static boolean isOption(List<Choice> choices, boolean other, String code) {
        if (other && Item.OTHER.equals(code)) {
            return true;
        }
        for (var choice : choices) {
            if (choice.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable JsonNode unknownOption(List<Choice> choices, boolean other, String code, JsonPointer at) {
        var known = Stream.concat(choices.stream().map(Choice::code), other ? Stream.of(Item.OTHER) : Stream.of())
                .limit(20)
                .toList();
        return fault(at, "answer-no-such-choice", shown(code), String.join(", ", known));
    }

    private @Nullable JsonNode codes(List<Choice> choices, boolean other, JsonNode given, JsonPointer at) {
        if (!given.isArray()) {
            return fault(at, "answer-not-a-list");
        }
        var codes = new LinkedHashSet<String>();
        var good = true;
        for (int i = 0; i < given.size(); i++) {
            var code = code(choices, other, given.get(i), at.appendIndex(i));
            if (code == null) {
                good = false;
            } else if (!codes.add(code.stringValue())) {
                fault(at.appendIndex(i), "answer-chosen-twice", code.stringValue());
                good = false;
            }
        }
        if (!good || codes.isEmpty()) {
            return null;
        }
        var normal = JSON.arrayNode(codes.size());
        codes.forEach(normal::add);
        return normal;
    }

    /** A whole number, also written as text or with a decimal point and zeros. */
    private @Nullable JsonNode whole(JsonNode given, JsonPointer at) {
        var number = decimal(given);
        if (number == null || number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 9) {
            return fault(at, "answer-not-whole");
        }
        return JSON.numberNode(number.intValueExact());
    }

    private @Nullable JsonNode number(JsonNode given, JsonPointer at) {
        var number = decimal(given);
        return number == null ? fault(at, "answer-not-a-number") : numeric(number);
    }

    /** Whole numbers as such, so that 3 and 3.0 are the same answer. */
    static JsonNode numeric(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        if (plain.scale() > 0) {
            return JSON.numberNode(plain);
        }
        var whole = plain.longValueExact();
        return whole == (int) whole ? JSON.numberNode((int) whole) : JSON.numberNode(whole);
    }

    private static @Nullable BigDecimal decimal(JsonNode given) {
        if (given.isNumber()) {
            if (given.isFloatingPointNumber() && !Double.isFinite(given.doubleValue())) {
                return null;
            }
            var number = given.decimalValue();
            if (number.signum() == 0) {
                return BigDecimal.ZERO;
            }
            var tooBig = (long) number.precision() - number.scale() > MOST_DIGITS;
            return tooBig || number.stripTrailingZeros().scale() > MOST_DECIMALS ? null : number;
        }
        return given.isString() && NUMBER.matcher(given.stringValue().strip()).matches()
                ? new BigDecimal(given.stringValue().strip())
                : null;
    }

    private @Nullable JsonNode date(JsonNode given, JsonPointer at) {
        if (given.isString()) {
            try {
                var day = LocalDate.parse(given.stringValue().strip());
                if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                    return JSON.stringNode(day.toString());
                }
            } catch (DateTimeParseException noDate) {
                return fault(at, "answer-not-a-date");
            }
        }
        return fault(at, "answer-not-a-date");
    }

    private @Nullable JsonNode files(JsonNode given, JsonPointer at) {
        var list = given.isArray() ? given : JSON.arrayNode().add(given);
        if (list.size() > MOST_FILES) {
            return fault(at, "answer-too-many-files", MOST_FILES);
        }
        var ids = new LinkedHashSet<String>();
        for (int i = 0; i < list.size(); i++) {
            var id = uuid(list.get(i));
            if (id == null) {
                return fault(given.isArray() ? at.appendIndex(i) : at, "answer-not-a-file");
            }
            ids.add(id);
        }
        var normal = JSON.arrayNode(ids.size());
        ids.forEach(normal::add);
        return ids.isEmpty() ? null : normal;
    }

    private static @Nullable String uuid(JsonNode given) {
        if (!given.isString() || given.stringValue().length() != 36) {
            return null;
        }
        try {
            return UUID.fromString(given.stringValue()).toString();
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }

    /** Reads one cell of a grid. */
    @FunctionalInterface
    private interface CellReader {
        @Nullable
        JsonNode read(JsonNode given, JsonPointer at);
    }

    private @Nullable JsonNode rows(List<Row> rows, JsonNode given, JsonPointer at, CellReader cell) {
        if (!given.isObject()) {
            return fault(at, "answer-not-by-row");
        }
        reportUnknown(given, name -> rows.stream().anyMatch(row -> row.name().equals(name)), at, "answer-no-such-row");
        var normal = JSON.objectNode();
        for (var row : rows) {
            var value = given.get(row.name());
            if (value != null && !isNothing(value)) {
                var read = cell.read(value, at.appendProperty(row.name()));
                if (read != null) {
                    normal.set(row.name(), read);
                }
            }
        }
        return normal.isEmpty() ? null : normal;
    }

    /** One row of a grid, given beside the questions instead of inside its grid. */
    @Nullable
    JsonNode row(Item.Grid grid, JsonNode given, JsonPointer at) {
        return isNothing(given) ? null : whole(given, at);
    }

    private @Nullable JsonNode twice(JsonNode given, JsonPointer at) {
        if (!given.isObject()) {
            return fault(at, "answer-not-rated-twice");
        }
        reportUnknown(given, RATED_TWICE::contains, at, "answer-no-such-rating");
        var normal = JSON.objectNode();
        for (var aspect : RATED_TWICE) {
            var value = given.get(aspect);
            if (value != null && !isNothing(value)) {
                var read = whole(value, at.appendProperty(aspect));
                if (read != null) {
                    normal.set(aspect, read);
                }
            }
        }
        return normal.isEmpty() ? null : normal;
    }

    /** What each row of an importance–performance grid is rated for. */
    static final List<String> RATED_TWICE = List.of("importance", "performance");

    private void reportUnknown(JsonNode given, Predicate<String> known, JsonPointer at, String code) {
        var unknown = new ArrayList<String>();
        given.propertyNames().stream().filter(known.negate()).forEach(unknown::add);
        unknown.forEach(name -> fault(at.appendProperty(name), code, shown(name)));
    }

    /** What was given, short enough to be shown back. */
    static String shown(String given) {
        return given.length() <= 60 ? given : given.substring(0, 60) + "…";
    }

    private @Nullable ArrayNode fault(JsonPointer at, String code, Object... args) {
        violations.add(new Violation(at.toString(), code, args));
        return null;
    }
}
