package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a sheet, by column, that can say where something stands. */
final class Entry {

    private final Table table;
    private final int row;
    private final Map<Table.Header, Cell> cells;

    Entry(Table table, int row, Map<Table.Header, Cell> cells) {
        this.table = table;
        this.row = row;
        this.cells = cells;
    }

    int row() {
        return row;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** What stands in the column; the empty text when nothing does. */
    String get(Columns column) {
        for (var cell : cells.entrySet()) {
            if (cell.getKey().column() == column) {
                return cell.getValue().text();
            }
        }
        return "";
    }

    boolean has(Columns column) {
        return !get(column).isEmpty();
    }

    private @Nullable String get(Columns column, String language) {
        for (var cell : cells.entrySet()) {
            if (cell.getKey().column() == column
                    && language.equals(cell.getKey().language())) {
                return cell.getValue().text();
            }
        }
        return null;
    }

    /** The text in all its languages; null when there is none at all. */
    @Nullable
    Text text(Columns column) {
        var text = new Text(get(column, Definition.INDONESIAN), get(column, Definition.ENGLISH));
        return text.saysNothing() ? null : text;
    }

    /** A problem with what stands in a column, or is missing there. */
    Problem problem(Columns column, String code, Object... args) {
        return problemIn(column, "", code, args);
    }

    /** A problem with a text in one language; any language when that is empty. */
    Problem problemIn(Columns column, String language, String code, Object... args) {
        Table.Header found = null;
        for (var header : table.headers()) {
            if (header.column() == column
                    && (found == null || language.equals(header.language()) || !cells.containsKey(found))) {
                found = header;
                if (language.equals(header.language()) || (language.isEmpty() && cells.containsKey(header))) {
                    break;
                }
            }
        }
        return new Problem(
                table.sheet(),
                row,
                found == null ? "" : Cell.letters(found.at()),
                found == null ? column.header() : found.written(),
                code,
                List.of(args));
    }
}
