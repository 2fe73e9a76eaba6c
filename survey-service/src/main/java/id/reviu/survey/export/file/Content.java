package id.reviu.survey.export.file;

/** What the cells of a column hold. */
enum Content {
    /** The code of an option. */
    CODE("code"),
    /** Words. */
    TEXT("text"),
    /** A number. */
    NUMBER("number"),
    /** 1 for chosen, 0 for not chosen. */
    FLAG("flag"),
    /** A day, as 2024-05-03. */
    DAY("date"),
    /** A moment, as 2024-05-03T03:42:00Z. */
    MOMENT("datetime"),
    /** What an expression yielded: a number, or words. */
    RESULT("result");

    private final String code;

    Content(String code) {
        this.code = code;
    }

    /** Its name in the codebook. */
    String code() {
        return code;
    }

    boolean isNumeric() {
        return this == NUMBER || this == FLAG;
    }

    /** Whether a person's words can stand in it. */
    boolean isWords() {
        return this == TEXT || this == CODE || this == RESULT;
    }
}
