package id.reviu.reporting.publication;

import java.util.List;
import java.util.Locale;

/** Horizontal bars with their names and values, as SVG. The line in the middle of the scale marks 100 percent. */
final class BarDrawing {

    /** A bar; its length is in percent. */
    record Bar(String name, double percent, String value) {}

    private static final int WIDTH = 640;
    private static final int LEFT = 200;
    private static final int RIGHT = 90;
    private static final int TOP = 64;
    private static final int STEP = 34;
    private static final double LEAST_SCALE = 120;
    private static final int MOST_LETTERS = 30;

    private BarDrawing() {}

    static String draw(String title, String note, List<Bar> bars) {
        var height = TOP + bars.size() * STEP + 20;
        var most = Math.max(
                LEAST_SCALE, bars.stream().mapToDouble(Bar::percent).max().orElse(0));
        var svg = new StringBuilder();
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" \
                aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="14">
                <title id="title">%3$s</title>
                <desc id="desc">%4$s</desc>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="16" y="28" font-size="17" font-weight="600" fill="#17211f">%3$s</text>
                <text x="16" y="48" font-size="12" fill="#51605c">%5$s</text>
                """.formatted(WIDTH, height, escaped(title), escaped(described(bars)), escaped(note)));
        for (int place = 0; place < bars.size(); place++) {
            bar(svg, bars.get(place), TOP + place * STEP, most);
        }
        var hundred = LEFT + length(100, most);
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"#51605c\" stroke-dasharray=\"3 3\"/>%n"
                        + "<text x=\"%1$.1f\" y=\"%4$d\" font-size=\"11\" text-anchor=\"middle\" fill=\"#51605c\">100</text>%n</svg>%n",
                hundred,
                TOP - 4,
                height - 18,
                height - 5));
        return svg.toString();
    }

    private static String described(List<Bar> bars) {
        return bars.stream()
                .map(bar -> bar.name() + ": " + bar.value())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static void bar(StringBuilder svg, Bar bar, int top, double most) {
        var length = length(bar.percent(), most);
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#17211f\">%s</text>%n"
                        + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"20\" rx=\"3\" fill=\"#0d5c5a\"/>%n"
                        + "<text x=\"%.1f\" y=\"%d\" fill=\"#17211f\">%s</text>%n",
                LEFT - 10,
                top + 15,
                escaped(shortened(bar.name())),
                LEFT,
                top,
                length,
                LEFT + length + 8,
                top + 15,
                escaped(bar.value())));
    }

    private static double length(double percent, double most) {
        return (WIDTH - LEFT - RIGHT) * Math.max(0, percent) / most;
    }

    private static String shortened(String name) {
        return name.length() <= MOST_LETTERS ? name : name.substring(0, MOST_LETTERS - 1) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
