package id.reviu.reporting.report.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A chapter of a report.
 *
 * @param id its anchor
 * @param wide whether its pages lie on their side
 */
record Chapter(String id, String title, boolean wide, List<Block> blocks) {

    /** The headings within it, for the bookmarks and the contents. */
    public List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /** Collects the pieces of a chapter. */
    static final class Builder {
        private final String id;
        private final String title;
        private final List<Block> blocks = new ArrayList<>();

        Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        Builder heading(String text) {
            var number = blocks.stream().filter(Block.Heading.class::isInstance).count() + 1;
            return add(new Block.Heading(id + "-" + number, text));
        }

        Builder say(String text) {
            return add(new Block.Paragraph(text));
        }

        Builder note(String text) {
            return add(new Block.Note(text));
        }

        Builder legend(String text) {
            return add(new Block.Legend(text));
        }

        Chapter chapter() {
            return new Chapter(id, title, false, List.copyOf(blocks));
        }

        Chapter wideChapter() {
            return new Chapter(id, title, true, List.copyOf(blocks));
        }
    }
}
