package id.reviu.survey.xlsform;

/** Makes what was found short enough to be shown back. */
final class Cut {

    private static final int MOST = 60;

    private Cut() {}

    static String to60(String text) {
        return text.codePointCount(0, text.length()) <= MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST)) + "…";
    }
}
