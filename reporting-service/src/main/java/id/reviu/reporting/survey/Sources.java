package id.reviu.reporting.survey;

import id.reviu.platform.web.Page;
import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.Opds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the figures of a campaign are made of: the responses of offices one by one, those of stakeholders as counts alone. */
@Service
public class Sources {

    /**
     * The responses that figures of a selection count.
     *
     * @param submitted how many wait for verification; null when suppressed
     * @param verified how many are verified; null when suppressed
     * @param offices the offices that the reader may see; empty for stakeholders, who are never named
     */
    public record FigureSources(
            UUID campaign,
            Audience audience,
            Basis basis,
            @Nullable Instant asOf,
            @Nullable Long submitted,
            @Nullable Long verified,
            boolean suppressed,
            Page<OfficeSource> offices) {}

    /**
     * The response of one office.
     *
     * @param state submitted or verified
     * @param submittedBy who handed it in
     * @param verifiedBy who verified it
     */
    public record OfficeSource(
            String opd,
            String name,
            UUID response,
            String state,
            @Nullable Instant submittedAt,
            @Nullable String submittedBy,
            @Nullable Instant verifiedAt,
            @Nullable String verifiedBy) {}

    private final Frames frames;
    private final Shield shield;
    private final TallyReader tallies;
    private final Opds opds;
    private final JdbcClient jdbc;

    Sources(Frames frames, Shield shield, TallyReader tallies, Opds opds, JdbcClient jdbc) {
        this.frames = frames;
        this.shield = shield;
        this.tallies = tallies;
        this.opds = opds;
        this.jdbc = jdbc;
    }

    /**
     * What a selection's figures are made of.
     *
     * @param after the office after which the piece starts
     */
    @Transactional(readOnly = true)
    public FigureSources of(UUID campaign, Selection selection, @Nullable String after, int limit, Reader reader) {
        var frame = frames.of(campaign, selection.checkedFor(reader).audience(), reader);
        var sight = shield.over(campaign, frame.campaign().minimumGroupSize(), selection, List.of());
        var suppressed = sight.hides(Series.RESPONSES);
        var counts = tallies.read(frame, selection, List.of(), sight);
        var all = counts.answered(Series.RESPONSES, selection.basis()).n();
        var verified = counts.answered(Series.RESPONSES, Basis.VERIFIED).n();
        return new FigureSources(
                campaign,
                selection.audience(),
                selection.basis(),
                frame.asOf(),
                suppressed ? null : all - verified,
                suppressed ? null : verified,
                suppressed,
                selection.audience() == Audience.OPD
                        ? offices(campaign, selection, after, limit, reader)
                        : new Page<>(List.of(), null));
    }

    private Page<OfficeSource> offices(
            UUID campaign, Selection selection, @Nullable String after, int limit, Reader reader) {
        var names = opds.names();
        var rows = jdbc.sql("""
                        SELECT opd, id, state, submitted_at, submitted_by, verified_at, verified_by
                        FROM response
                        WHERE campaign = :campaign AND audience = 'opd' AND counted
                          AND (state = 'verified' OR (state = 'submitted' AND :submitted))
                          AND (CAST(:opd AS text) IS NULL OR opd = :opd)
                          AND (CAST(:after AS text) IS NULL OR opd > :after)
                        ORDER BY opd LIMIT :limit
                        """)
                .param("campaign", campaign)
                .param("submitted", selection.basis() == Basis.SUBMITTED)
                .param("opd", selection.opd() == null ? reader.opd() : selection.opd())
                .param("after", after)
                .param("limit", limit + 1)
                .query((row, number) -> source(row, names))
                .list();
        return Page.of(rows, limit, OfficeSource::opd);
    }

    private static OfficeSource source(ResultSet row, Map<String, String> names) throws SQLException {
        var opd = row.getString("opd");
        return new OfficeSource(
                opd,
                names.getOrDefault(opd, opd),
                row.getObject("id", UUID.class),
                row.getString("state"),
                instant(row.getTimestamp("submitted_at")),
                row.getString("submitted_by"),
                instant(row.getTimestamp("verified_at")),
                row.getString("verified_by"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
