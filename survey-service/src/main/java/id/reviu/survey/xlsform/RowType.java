package id.reviu.survey.xlsform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the column type of a row says, in any of the spellings of XLSForm. */
sealed interface RowType {

    /** A question with options from a list. */
    record Select(How how, String list, boolean other) implements RowType {
        enum How {
            ONE,
            MANY,
            RANK
        }
    }

    /** A question without options, or a text to read. */
    record Plain(Kind kind) implements RowType {
        enum Kind {
            TEXT,
            PHONE,
            INTEGER,
            DECIMAL,
            DATE,
            FILE,
            NOTE,
            CALCULATE
        }
    }

    /** Begin of a group or repeat. */
    record Begin(boolean repeat) implements RowType {}

    /** End of a group or repeat. */
    record End(boolean repeat) implements RowType {}

    /** A type of XLSForm that is not supported; the code says why and what to use. */
    record NotSupported(String code) implements RowType {}

    /** No type of XLSForm. */
    record Unknown(Optional<String> near) implements RowType {}

    /** Reads the column type. */
    static RowType of(String written) {
        var text = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var group = Spelling.GROUP.matcher(text);
        if (group.matches()) {
            return group(group.group(1).equals("begin"), group.group(2));
        }
        var plain = Spelling.PLAIN.get(text.replace(' ', '_'));
        if (plain != null) {
            return new Plain(plain);
        }
        var select = select(written.strip().replaceAll("\\s+", " "));
        return select.orElseGet(() -> others(text));
    }

    private static RowType group(boolean begins, String what) {
        return switch (what) {
            case "group" -> begins ? new Begin(false) : new End(false);
            case "loop" -> new NotSupported("xlsform-type-loop");
            default -> begins ? new Begin(true) : new End(true);
        };
    }

    /** The list keeps its case. */
    private static Optional<RowType> select(String written) {
        var match = Spelling.SELECT.matcher(written);
        if (!match.matches()) {
            return Optional.empty();
        }
        var verb = match.group(1).toLowerCase(Locale.ROOT);
        var how = verb.startsWith("rank")
                ? Select.How.RANK
                : verb.contains("mult") || verb.contains("all") ? Select.How.MANY : Select.How.ONE;
        return Optional.of(new Select(how, match.group(2), match.group(3) != null));
    }

    private static RowType others(String text) {
        var word = text.contains(" ") ? text.substring(0, text.indexOf(' ')) : text;
        for (var group : Spelling.NOT_SUPPORTED.entrySet()) {
            if (group.getValue().contains(text.replace(' ', '_'))
                    || group.getValue().contains(word)) {
                return new NotSupported(group.getKey());
            }
        }
        if (word.startsWith("uri:")) {
            return new NotSupported("xlsform-type-metadata");
        }
        return new Unknown(Nearest.to(word, Spelling.KNOWN));
    }

    /** How the types are written. */
    final class Spelling {

        private Spelling() {}

        private static final Pattern GROUP =
                Pattern.compile("(begin|end)[ _-]+(group|repeat|lgroup|looped[ _]group|loop)");

        private static final Pattern SELECT = Pattern.compile(
                "(?i)(select[ _]?one|select1|select[ _]one|select[ _]multiple|select[ _]all[ _]that[ _]apply|"
                        + "add[ _]select[ _]one[ _]prompt|add[ _]select[ _]multiple[ _]prompt|rank)"
                        + "(?:[ _]from|[ _]using)? (\\S+)( or[ _]other| or[ _]specify[ _]other)?");

        private static final Map<String, Plain.Kind> PLAIN = Map.ofEntries(
                Map.entry("text", Plain.Kind.TEXT),
                Map.entry("string", Plain.Kind.TEXT),
                Map.entry("add_text_prompt", Plain.Kind.TEXT),
                Map.entry("q_string", Plain.Kind.TEXT),
                Map.entry("phone_number", Plain.Kind.PHONE),
                Map.entry("get_phone_number", Plain.Kind.PHONE),
                Map.entry("integer", Plain.Kind.INTEGER),
                Map.entry("int", Plain.Kind.INTEGER),
                Map.entry("add_integer_prompt", Plain.Kind.INTEGER),
                Map.entry("q_int", Plain.Kind.INTEGER),
                Map.entry("decimal", Plain.Kind.DECIMAL),
                Map.entry("add_decimal_prompt", Plain.Kind.DECIMAL),
                Map.entry("q_decimal", Plain.Kind.DECIMAL),
                Map.entry("date", Plain.Kind.DATE),
                Map.entry("add_date_prompt", Plain.Kind.DATE),
                Map.entry("q_date", Plain.Kind.DATE),
                Map.entry("file", Plain.Kind.FILE),
                Map.entry("add_file_prompt", Plain.Kind.FILE),
                Map.entry("note", Plain.Kind.NOTE),
                Map.entry("add_note_prompt", Plain.Kind.NOTE),
                Map.entry("q_note", Plain.Kind.NOTE),
                Map.entry("calculate", Plain.Kind.CALCULATE),
                Map.entry("add_calculate_prompt", Plain.Kind.CALCULATE),
                Map.entry("q_calculate", Plain.Kind.CALCULATE));

        private static final Map<String, Set<String>> NOT_SUPPORTED = Map.of(
                "xlsform-type-media",
                Set.of(
                        "image",
                        "photo",
                        "audio",
                        "video",
                        "background-audio",
                        "add_image_prompt",
                        "add_photo_prompt",
                        "add_audio_prompt",
                        "add_video_prompt",
                        "q_picture",
                        "q_image",
                        "q_audio",
                        "q_video"),
                "xlsform-type-place",
                Set.of(
                        "geopoint",
                        "geotrace",
                        "geoshape",
                        "start-geopoint",
                        "location",
                        "gps",
                        "osm",
                        "q_geopoint",
                        "q_location",
                        "add_location_prompt"),
                "xlsform-type-metadata",
                Set.of(
                        "start",
                        "end",
                        "today",
                        "deviceid",
                        "device_id",
                        "imei",
                        "subscriberid",
                        "subscriber_id",
                        "simserial",
                        "sim_id",
                        "phonenumber",
                        "username",
                        "email",
                        "audit",
                        "get_today",
                        "get_start_time",
                        "get_end_time",
                        "start_time",
                        "end_time",
                        "get_device_id",
                        "get_sim_id",
                        "get_subscriber_id"),
                "xlsform-type-time",
                Set.of(
                        "time",
                        "datetime",
                        "date_time",
                        "q_time",
                        "q_date_time",
                        "add_time_prompt",
                        "add_date_time_prompt"),
                "xlsform-type-acknowledge",
                Set.of("acknowledge", "trigger", "q_acknowledge", "add_acknowledge_prompt"),
                "xlsform-type-range",
                Set.of("range", "percentage"),
                "xlsform-type-external-list",
                Set.of(
                        "select_one_from_file",
                        "select_multiple_from_file",
                        "select_one_external",
                        "csv-external",
                        "xml-external",
                        "cascading_select"),
                "xlsform-type-barcode",
                Set.of("barcode", "q_barcode", "add_barcode_prompt"),
                "xlsform-type-hidden",
                Set.of("hidden", "url", "printer", "entity", "signature", "draw", "annotate"));

        private static final List<String> KNOWN = List.of(
                "text",
                "integer",
                "decimal",
                "date",
                "file",
                "note",
                "calculate",
                "select_one",
                "select_multiple",
                "rank",
                "begin_group",
                "end_group",
                "begin_repeat",
                "end_repeat");
    }
}
