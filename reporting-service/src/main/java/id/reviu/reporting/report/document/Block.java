package id.reviu.reporting.report.document;

import java.util.List;

/** A piece of a chapter. */
sealed interface Block
        permits Block.Asked,
                Block.Chart,
                Block.Heading,
                Block.Legend,
                Block.Note,
                Block.Paragraph,
                Block.Tiles,
                Grid.Table {

    /** Its name for the template. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** A heading within a chapter. */
    record Heading(String id, String text) implements Block {}

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** A remark that must not be overlooked. */
    record Note(String text) implements Block {}

    /** Small print under a table. */
    record Legend(String text) implements Block {}

    /** The figures that matter most, side by side. */
    record Tiles(List<Tile> tiles) implements Block {}

    /** One of them. */
    record Tile(String value, String label, String detail) {}

    /**
     * A question of the questionnaire.
     *
     * @param blocks what it came to
     * @param together whether it is short enough to stay on one page
     */
    record Asked(String number, String text, String detail, List<Block> blocks, boolean together) implements Block {}

    /** A drawing. */
    record Chart(Drawing drawing, String caption) implements Block {}
}
