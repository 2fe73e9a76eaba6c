package id.reviu.reporting.report.document;

/** The colours of reports. */
final class Palette {

    static final String MAIN = "#0d5c5a";
    static final String SECOND = "#c2711f";
    static final String LINE = "#cfd8d7";
    static final String SOFT = "#e3f0ee";

    private static final int[] FULL = {0x4f, 0xa0, 0x9a};
    private static final int WHITE = 0xff;

    private Palette() {}

    /** Between white for 0 and the full colour for 1. */
    static String shade(double strength) {
        var clamped = Math.clamp(strength, 0.0, 1.0);
        var shade = new StringBuilder("#");
        for (var part : FULL) {
            shade.append("%02x".formatted(Math.round(WHITE + (part - WHITE) * clamped)));
        }
        return shade.toString();
    }
}
