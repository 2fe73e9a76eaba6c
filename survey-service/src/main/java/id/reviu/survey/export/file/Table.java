package id.reviu.survey.export.file;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table of answers: its columns, and how the rows of a response are read into them. */
sealed interface Table {

    JsonMapper JSON = JsonMapper.builder().build();

    /** The name of its file or sheet. */
    String name();

    List<Column> columns();

    /** Reads every row. The cells that are handed out are overwritten by the next row's. */
    void read(Dataset.Rows rows, Consumer<@Nullable String[]> each);

    private static void fill(JsonNode answers, Map<String, Slot> slots, @Nullable String[] cells) {
        for (var answer : answers.properties()) {
            var slot = slots.get(answer.getKey());
            if (slot != null) {
                slot.fill(answer.getValue(), cells);
            }
        }
    }

    /**
     * One row a response.
     *
     * @param head what is known of the response, for the first columns
     * @param area the column that says the area; -1 if none does
     */
    record Answers(String name, List<Column> columns, Head head, Map<String, Slot> slots, int area) implements Table {
        @Override
        public void read(Dataset.Rows rows, Consumer<@Nullable String[]> each) {
            var cells = new @Nullable String[columns.size()];
            var number = new long[1];
            rows.forEach(answered -> {
                Arrays.fill(cells, null);
                head.fill(answered, ++number[0], cells);
                fill(JSON.readTree(answered.answers()), slots, cells);
                if (area >= 0 && answered instanceof Answered.ByStakeholder person && person.areaHidden()) {
                    cells[area] = null;
                }
                each.accept(cells);
            });
        }
    }

    /** One row for each programme of an office's response. */
    record Programmes(String name, List<Column> columns, String repeat, Head head, Map<String, Slot> slots)
            implements Table {

        static final String PROGRAMME = "programme";

        @Override
        public void read(Dataset.Rows rows, Consumer<@Nullable String[]> each) {
            var cells = new @Nullable String[columns.size()];
            rows.forEach(answered -> {
                if (answered instanceof Answered.ByOffice office) {
                    JSON.readTree(answered.answers()).path(repeat).valueStream().forEach(entry -> {
                        Arrays.fill(cells, null);
                        head.fill(office, 0, cells);
                        named(entry.path(PROGRAMME).asString(), office, cells);
                        fill(entry, slots, cells);
                        each.accept(cells);
                    });
                }
            });
        }

        private void named(String programme, Answered.ByOffice office, @Nullable String[] cells) {
            cells[2] = programme;
            cells[3] = office.programmes().get(programme);
        }
    }

    /** What stakeholders wrote in their own words, one row a text, apart from everything else they answered. */
    record Texts(String name, List<Column> columns, List<String> questions) implements Table {
        @Override
        public void read(Dataset.Rows rows, Consumer<@Nullable String[]> each) {
            var cells = new @Nullable String[2];
            rows.texts(questions, (question, text) -> {
                cells[0] = question;
                cells[1] = text;
                each.accept(cells);
            });
        }
    }

    /** What is known of a response. */
    @FunctionalInterface
    interface Head {
        void fill(Answered answered, long number, @Nullable String[] cells);
    }
}
