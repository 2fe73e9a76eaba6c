package id.reviu.reporting.survey;

import id.reviu.platform.web.Page;
import id.reviu.reporting.access.Basis;
import id.reviu.reporting.statistics.Disclosure;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what respondents wrote, piece by piece, in no order that tells when they did. */
@Repository
class WrittenTexts {

    private record Row(String key, WrittenText text) {}

    private record Cursor(UUID response, String entry) {
        static Cursor parse(String text) {
            try {
                var parts = text.split("/", 2);
                return new Cursor(UUID.fromString(parts[0]), parts.length < 2 ? "" : parts[1]);
            } catch (IllegalArgumentException malformed) {
                throw new UnknownPlace();
            }
        }
    }

    private final JdbcClient jdbc;

    WrittenTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was written to a question.
     *
     * @param leftOut places whose people are not in the selection's figures, so neither are their words
     */
    Page<WrittenText> of(
            UUID campaign,
            String question,
            Selection selection,
            Set<Disclosure.Cell> leftOut,
            @Nullable String after,
            int limit) {
        var cursor = after == null ? null : Cursor.parse(after);
        var rows = jdbc.sql("""
                        SELECT response || '/' || entry AS key, nullif(opd, '') AS opd, nullif(entry, '') AS entry, content
                        FROM free_text
                        WHERE campaign = :campaign AND question = :question AND audience = :audience
                          AND (CAST(:opd AS text) IS NULL OR opd = :opd)
                          AND (CAST(:group AS text) IS NULL OR respondent_group = :group)
                          AND (CAST(:area AS text) IS NULL OR area = :area)
                          AND (state = 'verified' OR :submitted)
                          AND (respondent_group, area) NOT IN (
                            SELECT * FROM unnest(CAST(:leftGroups AS text[]), CAST(:leftAreas AS text[])))
                          AND (CAST(:afterResponse AS uuid) IS NULL OR (response, entry) > (:afterResponse, :afterEntry))
                        ORDER BY response, entry LIMIT :limit
                        """)
                .param("campaign", campaign)
                .param("question", question)
                .param("audience", selection.audience().code())
                .param("opd", selection.opd())
                .param("group", selection.group())
                .param("area", selection.area())
                .param("leftGroups", column(leftOut, Disclosure.Cell::group))
                .param("leftAreas", column(leftOut, Disclosure.Cell::area))
                .param("submitted", selection.basis() == Basis.SUBMITTED)
                .param("afterResponse", cursor == null ? null : cursor.response())
                .param("afterEntry", cursor == null ? "" : cursor.entry())
                .param("limit", limit + 1)
                .query((row, number) -> new Row(
                        row.getString("key"),
                        new WrittenText(row.getString("opd"), row.getString("entry"), row.getString("content"))))
                .list();
        return Page.of(rows, limit, Row::key).map(Row::text);
    }

    private static String[] column(Set<Disclosure.Cell> places, Function<Disclosure.Cell, String> part) {
        return places.stream().map(part).toArray(String[]::new);
    }
}
