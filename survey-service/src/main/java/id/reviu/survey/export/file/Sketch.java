package id.reviu.survey.export.file;

import id.reviu.survey.questionnaire.Choice;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.Point;
import id.reviu.survey.questionnaire.Row;
import id.reviu.survey.questionnaire.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table while the versions of a questionnaire are walked through, the first one first.
 *
 * <p>A name is given when its question or option first appears and never changes: what later versions add cannot take it. A
 * question stands where it first stood, its options beside it. Labels are those of the latest version that has them.
 */
final class Sketch {

    private static final Text IMPORTANCE = new Text("kepentingan", "importance");
    private static final Text PERFORMANCE = new Text("kinerja", "performance");
    private static final Text OTHER = new Text("lainnya", "other");

    private final List<Column> known;
    private final boolean wordsApart;
    private final Map<String, Map<String, Draft>> questions = new LinkedHashMap<>();
    private final Map<String, String> firstKinds = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    /**
     * Begins without questions.
     *
     * @param known what stands before the questions
     * @param wordsApart whether what could tell who answered gets no column: own words and days
     */
    Sketch(List<Column> known, boolean wordsApart) {
        this.known = List.copyOf(known);
        this.wordsApart = wordsApart;
        known.forEach(column -> names.add(column.name()));
    }

    private static final class Draft {
        private final String name;
        private final Content content;
        private final String question;
        private final String kind;
        private final Map<String, Choice> values = new LinkedHashMap<>();
        private final SortedSet<Integer> versions = new TreeSet<>();
        private Text label = Text.NONE;
        private @Nullable Text part;
        private @Nullable String feeds;

        Draft(String name, Content content, String question, String kind) {
            this.name = name;
            this.content = content;
            this.question = question;
            this.kind = kind;
        }

        Column column() {
            return new Column(
                    name, content, question, kind, label, part, List.copyOf(values.values()), feeds, versions);
        }
    }

    /** The question as one version has it. */
    private final class Asked {
        private final Item item;
        private final int version;
        private final Map<String, Draft> parts;
        private final String base;

        Asked(Item item, int version) {
            this.item = item;
            this.version = version;
            var first = firstKinds.computeIfAbsent(item.name(), _ -> kindOf(item));
            // A question that became another kind of question has columns of its own from then on.
            this.base = baseOf(item, first);
            this.parts = questions.computeIfAbsent(base, _ -> new LinkedHashMap<>());
        }

        void column(String suffix, Content content, @Nullable Text part, List<Choice> values, @Nullable String feeds) {
            if (wordsApart && (content == Content.TEXT || content == Content.DAY)) {
                return;
            }
            var draft = parts.computeIfAbsent(
                    suffix, _ -> new Draft(freeName(base + suffix), content, item.name(), kindOf(item)));
            draft.label = item.head().label();
            draft.part = part;
            draft.feeds = feeds;
            draft.versions.add(version);
            values.forEach(value -> draft.values.put(value.code(), value));
        }

        void column(Content content, List<Choice> values) {
            column("", content, null, values, item.head().feeds());
        }
    }

    private static String baseOf(Item item, @Nullable String firstKind) {
        return kindOf(item).equals(firstKind) ? item.name() : item.name() + "." + kindOf(item);
    }

    private String freeName(String wanted) {
        return Stream.concat(
                        Stream.of(wanted),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> wanted + "_" + number))
                .filter(names::add)
                .findFirst()
                .orElseThrow();
    }

    /** Takes in what one version asks. */
    void add(Item item, int version) {
        switch (item) {
            case Item.Single single -> single(single, new Asked(item, version));
            case Item.Multiple multiple -> multiple(multiple, new Asked(item, version));
            case Item.Rating rating -> new Asked(item, version).column(Content.NUMBER, values(rating.points()));
            case Item.Grid grid -> {
                var asked = new Asked(item, version);
                grid.rows().forEach(row -> row(asked, row, "", null, grid.points()));
            }
            case Item.ImportancePerformance twice -> {
                var asked = new Asked(item, version);
                for (var row : twice.rows()) {
                    row(asked, row, ".importance", IMPORTANCE, twice.points());
                    row(asked, row, ".performance", PERFORMANCE, twice.points());
                }
            }
            case Item.Ranking ranking -> {
                var asked = new Asked(item, version);
                ranking.choices()
                        .forEach(choice ->
                                asked.column("." + choice.code(), Content.NUMBER, choice.label(), List.of(), null));
            }
            case Item.Quantity _ -> new Asked(item, version).column(Content.NUMBER, List.of());
            case Item.Date _ -> new Asked(item, version).column(Content.DAY, List.of());
            case Item.FreeText _, Item.Evidence _ -> new Asked(item, version).column(Content.TEXT, List.of());
            case Item.Calculated _ -> new Asked(item, version).column(Content.RESULT, List.of());
            case Item.Note _, Item.Group _, Item.Repeat _ -> {
                // They hold no answer.
            }
        }
    }

    private static void single(Item.Single single, Asked asked) {
        var values = single.other()
                ? Stream.concat(single.choices().stream(), Stream.of(new Choice(Item.OTHER, OTHER)))
                        .toList()
                : single.choices();
        asked.column(Content.CODE, values);
        if (single.other()) {
            asked.column(Item.OTHER_SUFFIX, Content.TEXT, OTHER, List.of(), null);
        }
    }

    private static void multiple(Item.Multiple multiple, Asked asked) {
        multiple.choices()
                .forEach(choice -> asked.column("." + choice.code(), Content.FLAG, choice.label(), List.of(), null));
        if (multiple.other()) {
            asked.column("." + Item.OTHER, Content.FLAG, OTHER, List.of(), null);
            asked.column(Item.OTHER_SUFFIX, Content.TEXT, OTHER, List.of(), null);
        }
    }

    private static void row(Asked asked, Row row, String suffix, @Nullable Text aspect, List<Point> points) {
        var part = aspect == null ? row.label() : both(row.label(), aspect);
        asked.column("." + row.name() + suffix, Content.NUMBER, part, values(points), row.feeds());
    }

    private static Text both(Text row, Text aspect) {
        return new Text(row.in("id") + ": " + aspect.id(), row.in("en") + ": " + aspect.en());
    }

    private static List<Choice> values(List<Point> points) {
        return points.stream()
                .map(point -> new Choice(String.valueOf(point.value()), point.label()))
                .toList();
    }

    private static String kindOf(Item item) {
        return switch (item) {
            case Item.Single _ -> "single";
            case Item.Multiple _ -> "multiple";
            case Item.Rating _ -> "rating";
            case Item.Grid _ -> "grid";
            case Item.ImportancePerformance _ -> "importance-performance";
            case Item.Ranking _ -> "ranking";
            case Item.Quantity _ -> "number";
            case Item.Date _ -> "date";
            case Item.FreeText _ -> "text";
            case Item.Evidence _ -> "evidence";
            case Item.Calculated _ -> "calculated";
            case Item.Note _ -> "note";
            case Item.Group _ -> "group";
            case Item.Repeat _ -> "repeat";
        };
    }

    /** All columns in their order. */
    List<Column> columns() {
        return Stream.concat(
                        known.stream(),
                        questions.values().stream()
                                .flatMap(parts -> parts.values().stream())
                                .map(Draft::column))
                .toList();
    }

    /** Where the columns of a question stand, by what follows the question's name. */
    Map<String, Integer> places(Item item) {
        var base = baseOf(item, firstKinds.get(item.name()));
        var place = known.size();
        for (var question : questions.entrySet()) {
            if (question.getKey().equals(base)) {
                var places = new LinkedHashMap<String, Integer>();
                for (var suffix : question.getValue().keySet()) {
                    places.put(suffix, place++);
                }
                return places;
            }
            place += question.getValue().size();
        }
        return Map.of();
    }
}
