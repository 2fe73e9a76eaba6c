package id.reviu.survey.xlsform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet. Blank rows and cells, however many and however coloured, cost nothing. */
final class SheetReader {

    /** Most rows with something in them. */
    static final int MOST_ROWS = 5_000;

    private final String name;
    private final List<String> sharedTexts;
    private final CellFormats formats;
    private final boolean since1904;

    SheetReader(String name, List<String> sharedTexts, CellFormats formats, boolean since1904) {
        this.name = name;
        this.sharedTexts = sharedTexts;
        this.formats = formats;
        this.since1904 = since1904;
    }

    Sheet read(byte[] content) {
        return read(content, MOST_ROWS);
    }

    Sheet read(byte[] content, int most) {
        var lines = new ArrayList<Line>();
        var xml = XmlPart.of(content);
        int number = 0;
        while (xml.next()) {
            if (xml.starts("row")) {
                number = numberOf(xml.attribute("r"), number + 1);
                var cells = readCells(xml);
                if (!cells.isEmpty()) {
                    if (lines.size() >= most) {
                        throw new UnreadableSpreadsheet("xlsform-too-many-rows", name, most);
                    }
                    lines.add(new Line(number, cells));
                }
            }
        }
        return new Sheet(name, lines);
    }

    private static int numberOf(@Nullable String written, int otherwise) {
        try {
            return written == null ? otherwise : Integer.parseInt(written);
        } catch (NumberFormatException damaged) {
            throw new UnreadableSpreadsheet("xlsform-damaged");
        }
    }

    private List<Cell> readCells(XmlPart xml) {
        var cells = new ArrayList<Cell>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                var reference = xml.attribute("r");
                column = reference == null ? column + 1 : Cell.columnOf(reference);
                var cell = readCell(xml, column);
                if (!cell.text().isEmpty() || !cell.fault().isEmpty()) {
                    if (column < 0 || column >= Cell.MOST_COLUMNS) {
                        throw new UnreadableSpreadsheet("xlsform-too-many-columns", name, Cell.MOST_COLUMNS);
                    }
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private Cell readCell(XmlPart xml, int column) {
        var type = xml.attribute("t");
        var style = numberOf(xml.attribute("s"), -1);
        var isFormula = false;
        String value = null;
        String inline = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                isFormula = true;
            } else if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("is")) {
                inline = RichText.read(xml, "is");
            }
        }
        if (isFormula && value == null) {
            return new Cell(column, "", "xlsform-formula-without-value");
        }
        if ("e".equals(type)) {
            return new Cell(column, value == null ? "" : value, "xlsform-cell-error");
        }
        return new Cell(column, clean(shown(type, style, value, inline)), "");
    }

    private String shown(@Nullable String type, int style, @Nullable String value, @Nullable String inline) {
        if (inline != null) {
            return inline;
        }
        if (value == null) {
            return "";
        }
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> "1".equals(value.strip()) || "true".equals(value.strip()) ? "TRUE" : "FALSE";
            case "str", "inlineStr" -> RichText.unescaped(value);
            case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
            case null, default -> number(value.strip(), style);
        };
    }

    private String shared(String index) {
        var at = numberOf(index.strip(), -1);
        if (at < 0 || at >= sharedTexts.size()) {
            throw new UnreadableSpreadsheet("xlsform-damaged");
        }
        return sharedTexts.get(at);
    }

    private String number(String value, int style) {
        if (value.isEmpty()) {
            return "";
        }
        try {
            // As the double it is in the file, so that 0.1 + 0.2 is not shown with all its digits.
            var number = BigDecimal.valueOf(Double.parseDouble(value)).stripTrailingZeros();
            if (formats.showsDay(style) && number.precision() - number.scale() <= 7) {
                var first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
                return first.plusDays(number.longValue()).toString();
            }
            return number.precision() - number.scale() > 30 ? value : number.toPlainString();
        } catch (NumberFormatException damaged) {
            throw new UnreadableSpreadsheet("xlsform-damaged");
        }
    }

    /** Without the blanks around it, of which the no-break space is one. */
    private static String clean(String text) {
        return text.replace('\u00A0', ' ')
                .replace("\r\n", "\n")
                .replace("\u200B", "")
                .strip();
    }
}
