package id.reviu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Markdown that grows, shown at the end and kept in a file. */
public final class Report {
    private final StringBuilder text = new StringBuilder();

    /** Adds a heading. */
    public Report heading(int level, String title) {
        text.append(text.isEmpty() ? "" : "\n")
                .append("#".repeat(level))
                .append(' ')
                .append(title)
                .append("\n\n");
        return this;
    }

    /** Adds a sentence or more. */
    public Report paragraph(String sentences) {
        text.append(sentences).append("\n\n");
        return this;
    }

    /** Adds the first row of a table; all columns after the first hold numbers. */
    public Report columns(String... titles) {
        row(titles);
        return row(java.util.stream.IntStream.range(0, titles.length)
                .mapToObj(column -> column == 0 ? "---" : "---:")
                .toArray(String[]::new));
    }

    /** Adds a further row. */
    public Report row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    /** Ends a table. */
    public Report end() {
        text.append('\n');
        return this;
    }

    /** Writes it down. */
    public void save(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, toString());
    }

    @Override
    public String toString() {
        return text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }
}
