package id.reviu.survey.export.file;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables that a questionnaire's answers make, with one set of columns over all its versions. */
final class Layout {

    static final String ANSWERS = "answers";
    static final String TEXTS = "texts";

    private final Dataset data;
    private final String version;
    private final String simulated;

    private Layout(Dataset data) {
        this.data = data;
        this.version = String.valueOf(data.version().number());
        this.simulated = data.simulated() ? "1" : "0";
    }

    static List<Table> of(Dataset data) {
        var layout = new Layout(data);
        return switch (data.audience()) {
            case Dataset.Offices _ -> layout.offices();
            case Dataset.Stakeholders people -> layout.stakeholders(people);
        };
    }

    private List<Table> offices() {
        var sketch = sketch(
                List.of(
                        known("response", Content.TEXT, "Nomor jawaban", "Id of the response"),
                        known("questionnaire_version", Content.NUMBER, "Versi kuesioner", "Questionnaire version"),
                        known("simulated", Content.FLAG, "Jawaban simulasi", "Simulated answers"),
                        known("opd", Content.CODE, "Kode OPD", "Code of the OPD"),
                        known("opd_name", Content.TEXT, "Nama OPD", "Name of the OPD"),
                        known("state", Content.CODE, "Keadaan", "State"),
                        known("submitted_at", Content.MOMENT, "Dikirim pada", "Submitted at"),
                        known("verified_at", Content.MOMENT, "Diverifikasi pada", "Verified at")),
                Layout::outside,
                false);
        var slots = Slots.of(outside(data.version().definition()), sketch, false);
        var tables = new ArrayList<Table>();
        tables.add(new Table.Answers(ANSWERS, sketch.columns(), this::office, slots, -1));
        repeats().forEach(repeat -> tables.add(programmes(repeat)));
        return List.copyOf(tables);
    }

    private Table programmes(String repeat) {
        Function<Definition, List<Item>> questions = definition -> inside(definition, repeat);
        var sketch = sketch(
                List.of(
                        known("response", Content.TEXT, "Nomor jawaban", "Id of the response"),
                        known("opd", Content.CODE, "Kode OPD", "Code of the OPD"),
                        known(Table.Programmes.PROGRAMME, Content.CODE, "Kode program", "Code of the programme"),
                        known("programme_name", Content.TEXT, "Nama program", "Name of the programme")),
                questions,
                false);
        var name = Set.of(ANSWERS, "codebook", "choices").contains(repeat) ? repeat + "_" : repeat;
        var slots = Slots.of(questions.apply(data.version().definition()), sketch, false);
        return new Table.Programmes(name, sketch.columns(), repeat, Layout::entry, slots);
    }

    private List<Table> stakeholders(Dataset.Stakeholders people) {
        var sketch = sketch(
                List.of(
                        known("row", Content.NUMBER, "Nomor baris", "Number of the row"),
                        known("questionnaire_version", Content.NUMBER, "Versi kuesioner", "Questionnaire version"),
                        known("simulated", Content.FLAG, "Jawaban simulasi", "Simulated answers")),
                Layout::outside,
                true);
        var columns = sketch.columns();
        var slots = Slots.of(outside(data.version().definition()), sketch, true);
        var answers = new Table.Answers(ANSWERS, columns, this::person, slots, placeOf(people.areaQuestion(), columns));
        var wordy = new LinkedHashSet<String>();
        outside(data.version().definition()).forEach(item -> addWordy(item, wordy));
        return wordy.isEmpty()
                ? List.of(answers)
                : List.of(answers, new Table.Texts(TEXTS, textColumns(), List.copyOf(wordy)));
    }

    private List<Column> textColumns() {
        return List.of(
                known("question", Content.CODE, "Pertanyaan", "Question"),
                known("text", Content.TEXT, "Jawaban tertulis", "What was written"));
    }

    private static int placeOf(@Nullable String question, List<Column> columns) {
        for (int index = 0; index < columns.size(); index++) {
            if (question != null && Objects.equals(columns.get(index).question(), question)) {
                return index;
            }
        }
        return -1;
    }

    /** Names of the answers that are somebody's own words or a day. */
    private static void addWordy(Item item, Set<String> names) {
        switch (item) {
            case Item.FreeText text -> names.add(text.name());
            case Item.Date date -> names.add(date.name());
            case Item.Single single when single.other() -> names.add(single.name() + Item.OTHER_SUFFIX);
            case Item.Multiple multiple when multiple.other() -> names.add(multiple.name() + Item.OTHER_SUFFIX);
            default -> {
                // It is answered with codes or numbers.
            }
        }
    }

    private Sketch sketch(List<Column> known, Function<Definition, List<Item>> questions, boolean wordsApart) {
        var sketch = new Sketch(known, wordsApart);
        for (var each : data.versions()) {
            questions.apply(each.definition()).forEach(item -> sketch.add(item, each.number()));
        }
        return sketch;
    }

    private static Column known(String name, Content content, String indonesian, String english) {
        var label = new Text(indonesian, english);
        return new Column(
                name,
                content,
                null,
                "response",
                label,
                null,
                List.of(),
                null,
                Collections.unmodifiableSortedSet(new TreeSet<>()));
    }

    private void office(Answered answered, long number, @Nullable String[] cells) {
        if (answered instanceof Answered.ByOffice office) {
            var verifiedAt = office.verifiedAt();
            cells[0] = office.response().toString();
            cells[1] = version;
            cells[2] = simulated;
            cells[3] = office.opd();
            cells[4] = office.opdName();
            cells[5] = office.state();
            cells[6] = office.submittedAt().toString();
            cells[7] = verifiedAt == null ? null : verifiedAt.toString();
        }
    }

    private void person(Answered answered, long number, @Nullable String[] cells) {
        cells[0] = String.valueOf(number);
        cells[1] = version;
        cells[2] = simulated;
    }

    private static void entry(Answered answered, long number, @Nullable String[] cells) {
        if (answered instanceof Answered.ByOffice office) {
            cells[0] = office.response().toString();
            cells[1] = office.opd();
        }
    }

    /** Every repeat that any version has. */
    private Set<String> repeats() {
        var names = new LinkedHashSet<String>();
        data.versions()
                .forEach(version -> version.definition().forEach(item -> {
                    if (item instanceof Item.Repeat repeat) {
                        names.add(repeat.name());
                    }
                }));
        return names;
    }

    private static List<Item> outside(Definition definition) {
        return definition.pages().stream()
                .flatMap(page -> page.items().stream())
                .flatMap(item -> flat(item).stream())
                .filter(item -> !(item instanceof Item.Repeat))
                .toList();
    }

    private static List<Item> inside(Definition definition, String repeat) {
        var found = new ArrayList<Item>();
        definition.forEach(item -> {
            if (item instanceof Item.Repeat each && each.name().equals(repeat)) {
                each.items().forEach(inner -> found.addAll(flat(inner)));
            }
        });
        return found;
    }

    /** The item, or what its group holds: the answers of a group stand beside the others. */
    private static List<Item> flat(Item item) {
        return item instanceof Item.Group group
                ? group.items().stream().flatMap(inner -> flat(inner).stream()).toList()
                : List.of(item);
    }
}
