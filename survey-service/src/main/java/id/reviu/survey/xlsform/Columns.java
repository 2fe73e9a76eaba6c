package id.reviu.survey.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the sheets survey, choices and settings: those that are read, and those that are known and not supported. */
enum Columns {
    TYPE("type", false, true, "command"),
    NAME("name", false, true, "value", "tag"),
    LABEL("label", true, true, "caption"),
    HINT("hint", true, true),
    REQUIRED("required", false, true, "bind::required"),
    RELEVANT("relevant", false, true, "relevance", "bind::relevant"),
    CONSTRAINT("constraint", false, true, "bind::constraint"),
    CONSTRAINT_MESSAGE(
            "constraint_message", true, true, "constraining_message", "bind::constraintmsg", "bind::jr:constraintmsg"),
    APPEARANCE("appearance", false, true, "control::appearance", "body::appearance"),
    CALCULATION("calculation", false, true, "calculate", "bind::calculate"),
    SCALE("reviu:scale", false, true),
    UNIT("reviu:unit", false, true),
    DECIMALS("reviu:decimals", false, true),
    MAX_LENGTH("reviu:max-length", false, true, "reviu:max_length"),
    EXCLUSIVE("reviu:exclusive", false, true),
    LIST_NAME("list_name", false, true),
    FORM_TITLE("form_title", true, true, "set_form_title", "title"),
    FORM_ID("form_id", false, true, "set_form_id", "id_string"),
    FORM_VERSION("version", false, true),
    DEFAULT_LANGUAGE("default_language", false, true),

    DEFAULT("default", false, false),
    READ_ONLY("read_only", false, false, "readonly", "bind::readonly"),
    REQUIRED_MESSAGE("required_message", true, false, "requiredmsg", "bind::jr:requiredmsg"),
    GUIDANCE_HINT("guidance_hint", true, false),
    CHOICE_FILTER("choice_filter", false, false),
    TRIGGER("trigger", false, false),
    REPEAT_COUNT("repeat_count", false, false, "count", "jr:count", "control::jr:count"),
    PARAMETERS("parameters", false, false),
    IMAGE("image", true, false, "media::image", "big-image", "media::big-image"),
    AUDIO("audio", true, false, "media::audio"),
    VIDEO("video", true, false, "media::video"),
    AUTOPLAY("autoplay", false, false, "body::autoplay"),
    ROWS("rows", false, false, "body::rows"),
    SAVE_TO("save_to", false, false, "bind::entities:saveto"),
    COMPACT_TAG("compact_tag", false, false),
    EXTERNAL_APP("noapperrorstring", false, false, "no_app_error_string", "buttontext", "body::intent", "intent"),
    SMS("sms_field", false, false, "sms_option", "sms_separator", "sms_keyword", "sms_response"),
    PUBLIC_KEY("public_key", false, false),
    SUBMISSION_URL("submission_url", false, false),
    INSTANCE_NAME("instance_name", false, false),
    STYLE("style", false, false),
    AUTO_SEND("auto_send", false, false),
    AUTO_DELETE("auto_delete", false, false),
    ALLOW_CHOICE_DUPLICATES("allow_choice_duplicates", false, false),
    ADD_NONE_OPTION("add_none_option", false, false),
    OMIT_INSTANCE_ID("omit_instanceid", false, false),
    CLEAN_TEXT_VALUES("clean_text_values", false, false),
    NAMESPACES("namespaces", false, false),
    CLIENT_EDITABLE("client_editable", false, false);

    private static final Map<String, Columns> BY_HEADER = Stream.of(values())
            .flatMap(column -> Stream.concat(Stream.of(column.header), Stream.of(column.aliases))
                    .map(header -> Map.entry(header, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String header;
    private final boolean translatable;
    private final boolean supported;
    private final String[] aliases;

    Columns(String header, boolean translatable, boolean supported, String... aliases) {
        this.header = header;
        this.translatable = translatable;
        this.supported = supported;
        this.aliases = aliases;
    }

    String header() {
        return header;
    }

    boolean isTranslatable() {
        return translatable;
    }

    boolean isSupported() {
        return supported;
    }

    /** The column of a header that names no language, whatever its case and blanks. */
    static Optional<Columns> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(normal(header)));
    }

    /** The known header a misspelt one was probably meant to be. */
    static Optional<String> near(String header) {
        return Nearest.to(normal(header), BY_HEADER.keySet());
    }

    private static String normal(String header) {
        return header.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*:\\s*", ":")
                .replaceAll("\\s+", "_");
    }
}
