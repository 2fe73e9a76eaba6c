package id.reviu.reporting.crosstab;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.Text;
import id.reviu.reporting.survey.Lineage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two things crossed with each other.
 *
 * @param asOf when the last change was counted
 * @param row what the rows stand for
 * @param column what the columns stand for
 * @param repeat the repeat both are asked in; then programmes are counted, not responses
 * @param severalRows whether one respondent can be in several rows, so that rows add up to more than n
 * @param severalColumns the same of columns
 * @param n who is in the table; null when suppressed
 * @param columns totals by column
 * @param rows totals by row and their cells
 * @param hiddenCells how many cells stay hidden, so that nobody can be recognised
 * @param test null when there is none
 * @param noTest why there is no test: suppressed, hidden, several, one-line or few; null when there is one
 */
public record CrossTable(
        UUID campaign,
        Text title,
        boolean simulated,
        Audience audience,
        Basis basis,
        @Nullable Instant asOf,
        long revision,
        CrossAxis row,
        CrossAxis column,
        @Nullable String repeat,
        boolean severalRows,
        boolean severalColumns,
        @Nullable Long n,
        boolean suppressed,
        List<CrossColumn> columns,
        List<CrossRow> rows,
        int hiddenCells,
        @Nullable CrossTest test,
        @Nullable String noTest,
        @Nullable Lineage from) {

    /** What is crossed. */
    public record CrossAxis(String code, Text label) {}

    /**
     * A column.
     *
     * @param n its total
     * @param share of all who are in the table
     * @param mean of the rows' scale in it; null where there is none, or where a cell of it is hidden
     */
    public record CrossColumn(
            String code,
            Text label,
            long n,
            @Nullable BigDecimal share,
            @Nullable BigDecimal mean) {}

    /**
     * A row.
     *
     * @param n its total
     * @param share of all who are in the table
     * @param mean of the columns' scale in it; null where there is none, or where a cell of it is hidden
     * @param cells by column
     */
    public record CrossRow(
            String code,
            Text label,
            long n,
            @Nullable BigDecimal share,
            @Nullable BigDecimal mean,
            List<CrossCell> cells) {}

    /**
     * A cell.
     *
     * @param n null when hidden
     * @param rowShare of its row
     * @param columnShare of its column
     */
    public record CrossCell(
            @Nullable Long n,
            @Nullable BigDecimal rowShare,
            @Nullable BigDecimal columnShare,
            boolean hidden) {}

    /** Whether the two have to do with each other: Pearson's chi-square and how strong it is. */
    public record CrossTest(BigDecimal chiSquare, int degreesOfFreedom, BigDecimal p, BigDecimal cramersV) {}
}
