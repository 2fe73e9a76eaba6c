package id.reviu.reporting.crosstab;

import java.util.Comparator;

/**
 * What somebody said to both questions, as bits by the place of the option.
 *
 * @param rows options of the first question
 * @param columns options of the second question
 */
record Profile(long rows, long columns) {

    static final Comparator<Profile> ORDER =
            Comparator.comparingLong(Profile::rows).thenComparingLong(Profile::columns);

    boolean isIn(int row, int column) {
        return hasRow(row) && hasColumn(column);
    }

    boolean hasRow(int row) {
        return (rows >> row & 1) == 1;
    }

    boolean hasColumn(int column) {
        return (columns >> column & 1) == 1;
    }

    /** What this person had said with the other's answer to the second question. */
    Profile with(Profile other) {
        return new Profile(rows, other.columns);
    }
}
