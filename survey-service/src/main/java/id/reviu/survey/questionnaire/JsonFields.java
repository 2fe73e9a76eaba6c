package id.reviu.survey.questionnaire;

import id.reviu.platform.problem.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The properties of one JSON object, read by name and kind. What is of another kind is reported with its place. */
final class JsonFields {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 10;
    private static final String NO_SUCH_CHARACTER = "\u0000";

    private final JsonNode json;
    private final JsonPointer at;
    private final List<Violation> violations;
    private final Set<String> known = new HashSet<>();

    JsonFields(JsonNode json, JsonPointer at, List<Violation> violations) {
        this.json = json;
        this.at = at;
        this.violations = violations;
        if (!json.isObject()) {
            violations.add(new Violation(at.toString(), "draft-not-an-object"));
        }
    }

    JsonPointer at() {
        return at;
    }

    private @Nullable JsonNode given(String name) {
        known.add(name);
        var value = json.get(name);
        return value == null || value.isNull() ? null : value;
    }

    void refuse(String name, String code, Object... args) {
        violations.add(new Violation(at.appendProperty(name).toString(), code, args));
    }

    /** The string; the empty one where there is none. */
    String string(String name, int most) {
        var value = words(name, most);
        return value == null ? "" : value;
    }

    /** The string; null where there is none, or nothing but space. */
    @Nullable
    String words(String name, int most) {
        var value = given(name);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            refuse(name, "draft-not-text");
            return null;
        }
        // PostgreSQL's JSON cannot hold that character.
        var words = value.stringValue().replace(NO_SUCH_CHARACTER, "");
        if (words.length() > most) {
            refuse(name, "draft-too-long", most, words.length());
            return null;
        }
        return words.isBlank() ? null : words;
    }

    boolean flag(String name) {
        var value = given(name);
        if (value != null && !value.isBoolean()) {
            refuse(name, "draft-not-a-flag");
        }
        return value != null && value.isBoolean() && value.booleanValue();
    }

    @Nullable
    Integer whole(String name, int least, int most) {
        var value = given(name);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            refuse(name, "draft-not-a-whole-number", least, most);
            return null;
        }
        return value.intValue();
    }

    @Nullable
    BigDecimal number(String name) {
        var value = given(name);
        if (value == null) {
            return null;
        }
        var number = value.isNumber() && isPlain(value) ? value.decimalValue().stripTrailingZeros() : null;
        if (number == null || number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_DECIMALS) {
            refuse(name, "draft-not-a-number", MOST_DIGITS, MOST_DECIMALS);
            return null;
        }
        return number;
    }

    /** Neither beyond all bounds nor of so many digits that working with it takes long. */
    private static boolean isPlain(JsonNode value) {
        return value.isIntegralNumber() || Double.isFinite(value.doubleValue());
    }

    /** The sentence in both languages; the one that says nothing where there is none. */
    Text text(String name, int most) {
        var value = given(name);
        if (value == null) {
            return Text.NONE;
        }
        var fields = new JsonFields(value, at.appendProperty(name), violations);
        var text = new Text(fields.words(Definition.INDONESIAN, most), fields.words(Definition.ENGLISH, most));
        fields.refuseOthers();
        return text;
    }

    /** The strings of a list; empty where there is none. */
    List<String> strings(String name, int most) {
        var strings = new ArrayList<String>();
        for (var value : list(name, most)) {
            if (value.isString()) {
                strings.add(value.stringValue().replace(NO_SUCH_CHARACTER, ""));
            } else {
                refuse(name, "draft-not-texts");
            }
        }
        return strings;
    }

    /** The objects of a list; empty where there is none. */
    List<JsonFields> objects(String name, int most) {
        var objects = new ArrayList<JsonFields>();
        for (var value : list(name, most)) {
            objects.add(new JsonFields(value, at.appendProperty(name).appendIndex(objects.size()), violations));
        }
        return objects;
    }

    private Iterable<JsonNode> list(String name, int most) {
        var value = given(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            refuse(name, "draft-not-a-list");
            return List.of();
        }
        if (value.size() > most) {
            refuse(name, "draft-too-many", most, value.size());
            return List.of();
        }
        return value;
    }

    /** What nobody asked for would be lost without a word. */
    void refuseOthers() {
        for (var property : json.properties()) {
            if (!known.contains(property.getKey()) && !property.getValue().isNull()) {
                refuse(property.getKey(), "draft-unknown-property", AnswerReader.shown(property.getKey()));
            }
        }
    }
}
