package id.reviu.survey.xlsform;

/**
 * One cell that says something.
 *
 * @param column 0 for the first one
 * @param text what it shows: whole numbers without a point, days as {@code 2024-05-03}, yes and no as TRUE and FALSE
 * @param fault code of what is wrong with it; the empty text when nothing is
 */
record Cell(int column, String text, String fault) {

    static final int MOST_COLUMNS = 250;

    /** The column's letters. */
    String letters() {
        return letters(column);
    }

    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The column of a reference such as {@code AB12}; -1 when it is none. */
    static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            var letter = Character.toUpperCase(reference.charAt(i));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + (letter - 'A' + 1);
            if (column > 1_000_000_000 / 26) {
                break;
            }
        }
        return column - 1;
    }
}
