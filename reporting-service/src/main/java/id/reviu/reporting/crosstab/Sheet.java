package id.reviu.reporting.crosstab;

import id.reviu.reporting.crosstab.Axis.AxisHeading;
import id.reviu.reporting.crosstab.CrossTable.CrossCell;
import id.reviu.reporting.crosstab.CrossTable.CrossColumn;
import id.reviu.reporting.crosstab.CrossTable.CrossRow;
import id.reviu.reporting.reference.Question.Scale;
import id.reviu.reporting.statistics.ChiSquare;
import id.reviu.reporting.statistics.Moments;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table as it is shown: counts of what is in it, shares and means, without what is hidden. */
final class Sheet {

    /** Tells which cells stay hidden. */
    interface Hidden {
        boolean hides(int row, int column);
    }

    private final Axis row;
    private final Axis column;
    private final Hidden hidden;
    private final long[][] cells;
    private final long[] inRow;
    private final long[] inColumn;
    private long n;

    Sheet(Axis row, Axis column, List<CrossFacts.CrossFact> facts, Hidden hidden) {
        this.row = row;
        this.column = column;
        this.hidden = hidden;
        this.inRow = new long[row.headings().size()];
        this.inColumn = new long[column.headings().size()];
        this.cells = new long[inRow.length][inColumn.length];
        facts.forEach(this::count);
    }

    private void count(CrossFacts.CrossFact fact) {
        n += fact.n();
        for (int at = 0; at < inRow.length; at++) {
            inRow[at] += fact.profile().hasRow(at) ? fact.n() : 0;
            for (int of = 0; of < inColumn.length; of++) {
                cells[at][of] += fact.profile().isIn(at, of) ? fact.n() : 0;
            }
        }
        for (int of = 0; of < inColumn.length; of++) {
            inColumn[of] += fact.profile().hasColumn(of) ? fact.n() : 0;
        }
    }

    long n() {
        return n;
    }

    int hiddenCells() {
        return (int) rowsShown()
                .mapToLong(
                        at -> columnsShown().filter(of -> hidden.hides(at, of)).count())
                .sum();
    }

    List<CrossColumn> columns() {
        return columnsShown()
                .mapToObj(of -> {
                    var heading = column.headings().get(of);
                    return new CrossColumn(
                            heading.code(),
                            heading.label(),
                            inColumn[of],
                            share(inColumn[of], n),
                            rowsShown().anyMatch(at -> hidden.hides(at, of))
                                    ? null
                                    : mean(row.scale(), at -> cells[at][of]));
                })
                .toList();
    }

    List<CrossRow> rows() {
        return rowsShown()
                .mapToObj(at -> {
                    var heading = row.headings().get(at);
                    return new CrossRow(
                            heading.code(),
                            heading.label(),
                            inRow[at],
                            share(inRow[at], n),
                            columnsShown().anyMatch(of -> hidden.hides(at, of))
                                    ? null
                                    : mean(column.scale(), of -> cells[at][of]),
                            columnsShown().mapToObj(of -> cell(at, of)).toList());
                })
                .toList();
    }

    private CrossCell cell(int at, int of) {
        return hidden.hides(at, of)
                ? new CrossCell(null, null, null, true)
                : new CrossCell(
                        cells[at][of], share(cells[at][of], inRow[at]), share(cells[at][of], inColumn[of]), false);
    }

    /** The test of those whose place is told. */
    @Nullable
    ChiSquare test() {
        return ChiSquare.of(rowsShown()
                .filter(at -> isTold(row.headings().get(at)))
                .mapToObj(at -> columnsShown()
                        .filter(of -> isTold(column.headings().get(of)))
                        .mapToLong(of -> cells[at][of])
                        .toArray())
                .toArray(long[][]::new));
    }

    private static boolean isTold(AxisHeading heading) {
        return !heading.code().equals(Axis.PlaceAxis.UNTOLD);
    }

    private IntStream rowsShown() {
        return shown(row, at -> inRow[at] > 0);
    }

    private IntStream columnsShown() {
        return shown(column, of -> inColumn[of] > 0);
    }

    /** Of places only those with anybody: the others are hidden, or nobody came. */
    private static IntStream shown(Axis axis, IntPredicate anybody) {
        return IntStream.range(0, axis.headings().size())
                .filter(at -> !(axis instanceof Axis.PlaceAxis) || anybody.test(at));
    }

    private interface Count {
        long of(int heading);
    }

    private static @Nullable BigDecimal mean(@Nullable Scale scale, Count count) {
        if (scale == null) {
            return null;
        }
        var sum = Moments.NONE;
        for (int at = 0; at < scale.points().size(); at++) {
            var value = BigDecimal.valueOf(scale.turned(scale.points().get(at).value()));
            var times = BigDecimal.valueOf(count.of(at));
            sum = sum.plus(new Moments(
                    count.of(at), value.multiply(times), value.multiply(value).multiply(times)));
        }
        return sum.mean();
    }

    private static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), Moments.DECIMALS, RoundingMode.HALF_UP);
    }
}
