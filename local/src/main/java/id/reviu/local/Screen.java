package id.reviu.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees. */
final class Screen {
    private static final String PART_COLUMN = "  %-19s %s%n";

    private final PrintStream out;

    Screen(PrintStream out) {
        this.out = out;
    }

    synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    synchronized void part(String name, String text) {
        out.printf(Locale.ROOT, PART_COLUMN, name, text);
        out.flush();
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
