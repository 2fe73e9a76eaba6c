package id.reviu.reporting.survey;

/**
 * One thing that is answered: a question, a row of it, one of its aspects.
 *
 * @param question empty for whole responses
 * @param item empty for the question itself
 * @param aspect empty where there is one rating
 */
record Series(String question, String item, String aspect) {

    /** Whole responses. */
    static final Series RESPONSES = new Series("", "", "");

    static Series of(String question) {
        return new Series(question, "", "");
    }

    static Series of(String question, String item) {
        return new Series(question, item, "");
    }
}
