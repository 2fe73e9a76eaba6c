package id.reviu.reporting.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of a chapter, filled row by row. */
final class Grid {

    /** A table of so few rows is not broken. */
    private static final int SHORT = 8;

    private Grid() {}

    /** How a column is set. */
    enum Align {
        TEXT,
        NUMBER,
        BAR,
        CENTRE
    }

    /**
     * A column.
     *
     * @param width share of the table's width in percent; 0 for what is left
     */
    record Column(String title, Align align, int width) {
        /** The title, with places where a very long word may break. */
        public String heading() {
            return Hyphens.in(title);
        }

        public String style() {
            return width == 0 ? "" : "width: " + width + "%";
        }

        public String look() {
            return align.name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A cell.
     *
     * @param bar length of a bar in percent; null for none
     * @param shade background colour; null for none
     */
    record Cell(String text, @Nullable String bar, @Nullable String shade) {
        static Cell of(String text) {
            return new Cell(text, null, null);
        }

        public String style() {
            return shade == null ? "" : "background-color: " + shade + "; ";
        }

        /** A bar as long as the share of the width. */
        static Cell bar(@Nullable BigDecimal share) {
            return new Cell("", share == null ? "0" : share.movePointRight(2).toPlainString(), null);
        }

        /** Between white for 0 and the full colour for 1. */
        static Cell shaded(String text, double strength) {
            return new Cell(text, null, Palette.shade(strength));
        }
    }

    /** A table that is complete. */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows, boolean compact) implements Block {

        /** Classes of style. */
        public String look() {
            return "grid" + (compact ? " compact" : "") + (rows.size() <= SHORT ? " short" : "");
        }

        /** Whether any column has a title. */
        public boolean titled() {
            return columns.stream().anyMatch(column -> !column.title().isEmpty());
        }
    }

    /** Collects rows. */
    static final class Builder {
        private final String caption;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();
        private boolean compact;

        Builder(String caption) {
            this.caption = caption;
        }

        Builder text(String title, int width) {
            columns.add(new Column(title, Align.TEXT, width));
            return this;
        }

        Builder number(String title, int width) {
            columns.add(new Column(title, Align.NUMBER, width));
            return this;
        }

        Builder centre(String title, int width) {
            columns.add(new Column(title, Align.CENTRE, width));
            return this;
        }

        Builder bar(int width) {
            columns.add(new Column("", Align.BAR, width));
            return this;
        }

        Builder compact() {
            compact = true;
            return this;
        }

        Builder row(Object... cells) {
            var row = new ArrayList<Cell>();
            for (var cell : cells) {
                row.add(cell instanceof Cell made ? made : Cell.of(String.valueOf(cell)));
            }
            return row(row);
        }

        Builder row(List<Cell> cells) {
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%d cells in %d columns of %s".formatted(cells.size(), columns.size(), caption));
            }
            rows.add(List.copyOf(cells));
            return this;
        }

        Table table() {
            return new Table(caption, List.copyOf(columns), List.copyOf(rows), compact);
        }
    }
}
