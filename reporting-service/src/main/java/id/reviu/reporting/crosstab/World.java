package id.reviu.reporting.crosstab;

/**
 * Another set of answers in which pairs of people of one stratum each have their answers to the second question exchanged. It
 * agrees with what was answered in every figure of a single question, for those are about whole strata.
 *
 * @param changes by how much a table changes that holds the exchanges: per table, how many more go one way than the other
 * @param rows options of the first question that tell the two people apart
 * @param columns options of the second question that do
 */
record World(int[] changes, long rows, long columns) {

    boolean changes(int filter, int row, int column) {
        return changes[filter] != 0 && (rows >> row & 1) == 1 && (columns >> column & 1) == 1;
    }
}
