package id.reviu.survey.export.file;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where the answer to one question goes: into which cells of its row. */
sealed interface Slot {

    void fill(JsonNode answer, @Nullable String[] cells);

    /** A single value. */
    record One(int column) implements Slot {
        @Override
        public void fill(JsonNode answer, @Nullable String[] cells) {
            cells[column] = answer.asString();
        }
    }

    /** A value that an expression yielded; of stakeholders only numbers are told. */
    record Number(int column) implements Slot {
        @Override
        public void fill(JsonNode answer, @Nullable String[] cells) {
            if (answer.isNumber()) {
                cells[column] = answer.asString();
            }
        }
    }

    /** Some of the options: whoever answered at all did not choose the others. */
    record Chosen(Map<String, Integer> columns) implements Slot {
        @Override
        public void fill(JsonNode answer, @Nullable String[] cells) {
            columns.values().forEach(column -> cells[column] = "0");
            answer.valueStream().map(code -> columns.get(code.asString())).forEach(column -> {
                if (column != null) {
                    cells[column] = "1";
                }
            });
        }
    }

    /** All options in an order: each one's place in it. */
    record Places(Map<String, Integer> columns) implements Slot {
        @Override
        public void fill(JsonNode answer, @Nullable String[] cells) {
            for (int place = 0; place < answer.size(); place++) {
                var column = columns.get(answer.get(place).asString());
                if (column != null) {
                    cells[column] = String.valueOf(place + 1);
                }
            }
        }
    }

    /** Rows of a grid, or what each row is rated for. */
    record Inside(Map<String, Slot> parts) implements Slot {
        @Override
        public void fill(JsonNode answer, @Nullable String[] cells) {
            for (var part : answer.properties()) {
                var slot = parts.get(part.getKey());
                if (slot != null) {
                    slot.fill(part.getValue(), cells);
                }
            }
        }
    }

    /** Ids of files. */
    record Files(int column) implements Slot {
        @Override
        public void fill(JsonNode answer, @Nullable String[] cells) {
            cells[column] = answer.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
        }
    }
}
