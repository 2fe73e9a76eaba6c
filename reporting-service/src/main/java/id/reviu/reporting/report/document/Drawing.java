package id.reviu.reporting.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A drawing of lines and shapes, with words laid over it as text of the page: they use the report's font and can be searched.
 *
 * @param width in millimetres
 * @param height in millimetres
 * @param shapes elements of SVG, in millimetres
 */
record Drawing(double width, double height, String alternative, String shapes, List<Label> labels) {

    /**
     * Words on the drawing.
     *
     * @param x left edge in millimetres
     * @param y top edge in millimetres
     * @param width in millimetres
     * @param look class of style
     */
    record Label(double x, double y, double width, String look, String text) {
        public String style() {
            return mm("left: %.2fmm; top: %.2fmm; width: %.2fmm", x, y, width);
        }
    }

    /** The part of the plane that is drawn on. */
    public String viewBox() {
        return mm("0 0 %.1f %.1f", width, height);
    }

    public String style() {
        return mm("width: %.1fmm; height: %.1fmm", width, height);
    }

    private static String mm(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /** Draws. */
    static final class Pen {
        private final double width;
        private final double height;
        private final StringBuilder shapes = new StringBuilder();
        private final List<Label> labels = new ArrayList<>();

        Pen(double width, double height) {
            this.width = width;
            this.height = height;
        }

        Pen line(double x1, double y1, double x2, double y2, String style) {
            shapes.append(
                    mm("<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" style=\"%s\"/>", x1, y1, x2, y2, style));
            return this;
        }

        Pen rectangle(double x, double y, double w, double h, String style) {
            shapes.append(
                    mm("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" style=\"%s\"/>", x, y, w, h, style));
            return this;
        }

        Pen circle(double x, double y, double radius, String style) {
            shapes.append(mm("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" style=\"%s\"/>", x, y, radius, style));
            return this;
        }

        Pen polygon(List<double[]> points, String style) {
            shapes.append("<polygon points=\"");
            points.forEach(point -> shapes.append(mm("%.2f,%.2f ", point[0], point[1])));
            shapes.append("\" style=\"").append(style).append("\"/>");
            return this;
        }

        Pen path(String path, String style) {
            shapes.append("<path d=\"")
                    .append(path)
                    .append("\" style=\"")
                    .append(style)
                    .append("\"/>");
            return this;
        }

        Pen label(double x, double y, double w, String look, String text) {
            labels.add(new Label(x, y, w, look, text));
            return this;
        }

        Drawing drawing(String alternative) {
            return new Drawing(width, height, alternative, shapes.toString(), List.copyOf(labels));
        }
    }
}
