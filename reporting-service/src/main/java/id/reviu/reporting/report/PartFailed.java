package id.reviu.reporting.report;

/** A part of the making went wrong. */
final class PartFailed extends RuntimeException {

    /** What was being done. */
    enum Part {
        FIGURES("figures"),
        DOCUMENT("document"),
        STORAGE("storage");

        private final String code;

        Part(String code) {
            this.code = code;
        }
    }

    private final Part part;

    PartFailed(Part part, Exception cause) {
        super("The part " + part.code + " failed", cause);
        this.part = part;
    }

    /** Code of the problem to show. */
    String problem() {
        return part.code;
    }
}
