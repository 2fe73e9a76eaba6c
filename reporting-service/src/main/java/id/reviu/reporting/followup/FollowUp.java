package id.reviu.reporting.followup;

import id.reviu.reporting.access.Reader;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import id.reviu.reporting.reference.Opds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the OPDs are with what the review advised. An OPD's people see their own OPD's numbers. */
@Service
public class FollowUp {

    /** Days turn when they do in Indonesia's west, where most cities are. */
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final String LEFT_TO_DO = "('sent', 'accepted', 'objected', 'in-progress', 'returned')";

    /**
     * Where everything stands.
     *
     * @param asOf when the last change was counted
     * @param findings null for an OPD's people
     * @param byOpd the OPDs that have recommendations, by code
     */
    public record FollowUpStanding(
            @Nullable Instant asOf,
            long revision,
            @Nullable FindingCount findings,
            RecommendationCount recommendations,
            List<OpdFollowUp> byOpd) {}

    /**
     * How many findings there are; drafts and withdrawn ones are none.
     *
     * @param evidenced how many of them stand on evidence
     */
    public record FindingCount(long total, long evidenced) {}

    /**
     * How many recommendations there are; drafts are none.
     *
     * @param progress mean of those that are not withdrawn, percent; null when there are none
     */
    public record RecommendationCount(
            long total,
            long overdue,
            List<StateCount> byState,
            @Nullable BigDecimal progress) {}

    /** How many are in one state. */
    public record StateCount(String state, long n) {}

    /** One OPD's. */
    public record OpdFollowUp(
            String opd,
            String name,
            long total,
            long leftToDo,
            long overdue,
            long verified,
            @Nullable BigDecimal progress) {}

    private final JdbcClient jdbc;
    private final Opds opds;
    private final Changes changes;
    private final Clock clock;

    FollowUp(JdbcClient jdbc, Opds opds, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.opds = opds;
        this.changes = changes;
        this.clock = clock;
    }

    /** Where it stands, of one review or of all. */
    @Transactional(readOnly = true)
    public FollowUpStanding of(@Nullable UUID review, Reader reader) {
        var revision = changes.revision(Change.Kind.FOLLOWUP, Change.ALL);
        var byOpd = byOpd(review, reader);
        var byState = byState(review, reader);
        return new FollowUpStanding(
                revision.map(Changes.Revision::at).orElse(null),
                revision.map(Changes.Revision::number).orElse(0L),
                reader.readsAll() ? findings(review) : null,
                new RecommendationCount(
                        byState.stream().mapToLong(StateCount::n).sum(),
                        byOpd.stream().mapToLong(OpdFollowUp::overdue).sum(),
                        byState,
                        progress(review, reader)),
                byOpd);
    }

    private FindingCount findings(@Nullable UUID review) {
        return jdbc.sql("""
                        SELECT count(*) AS total, count(*) FILTER (WHERE evidenced) AS evidenced FROM finding
                        WHERE state = 'final' AND (CAST(:review AS uuid) IS NULL OR review = :review)
                        """)
                .param("review", review)
                .query((row, number) -> new FindingCount(row.getLong("total"), row.getLong("evidenced")))
                .single();
    }

    private JdbcClient.StatementSpec over(String query, @Nullable UUID review, Reader reader) {
        return jdbc.sql(query.formatted("""
                        FROM recommendation
                        WHERE state <> 'draft' AND (CAST(:review AS uuid) IS NULL OR review = :review)
                          AND (CAST(:opd AS text) IS NULL OR opd = :opd)
                        """)).param("review", review).param("opd", reader.opd());
    }

    private List<StateCount> byState(@Nullable UUID review, Reader reader) {
        return over("SELECT state, count(*) AS n %s GROUP BY state ORDER BY state", review, reader)
                .query((row, number) -> new StateCount(row.getString("state"), row.getLong("n")))
                .list();
    }

    private @Nullable BigDecimal progress(@Nullable UUID review, Reader reader) {
        return over("SELECT avg(progress) AS progress %s AND state <> 'withdrawn'", review, reader)
                .query((row, number) -> new Mean(row.getBigDecimal("progress")))
                .single()
                .rounded();
    }

    private record Mean(@Nullable BigDecimal exact) {
        @Nullable
        BigDecimal rounded() {
            return exact == null ? null : exact.setScale(1, RoundingMode.HALF_UP);
        }
    }

    private List<OpdFollowUp> byOpd(@Nullable UUID review, Reader reader) {
        var names = opds.names();
        return over("""
                        SELECT opd, count(*) AS total,
                            count(*) FILTER (WHERE state IN LEFT_TO_DO) AS left_to_do,
                            count(*) FILTER (WHERE state IN LEFT_TO_DO AND due < :today) AS overdue,
                            count(*) FILTER (WHERE state = 'verified') AS verified,
                            avg(progress) FILTER (WHERE state <> 'withdrawn') AS progress
                        %s GROUP BY opd ORDER BY opd
                        """.replace("LEFT_TO_DO", LEFT_TO_DO), review, reader)
                .param("today", LocalDate.now(clock.withZone(JAKARTA)))
                .query((row, number) -> opd(row, names))
                .list();
    }

    private static OpdFollowUp opd(ResultSet row, Map<String, String> names) throws SQLException {
        var code = row.getString("opd");
        return new OpdFollowUp(
                code,
                names.getOrDefault(code, code),
                row.getLong("total"),
                row.getLong("left_to_do"),
                row.getLong("overdue"),
                row.getLong("verified"),
                new Mean(row.getBigDecimal("progress")).rounded());
    }
}
