package id.reviu.reporting.survey;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What respondents wrote in their own words. */
@Repository
class FreeTexts {

    private final JdbcClient jdbc;

    FreeTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget(Collection<UUID> responses) {
        if (responses.isEmpty()) {
            return;
        }
        jdbc.sql("DELETE FROM free_text WHERE response = ANY (CAST(:responses AS uuid[]))")
                .param("responses", responses.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    void keep(List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO free_text (campaign, response, question, entry, audience, opd, respondent_group, area, state, content)
                        SELECT * FROM unnest(
                            CAST(:campaign AS uuid[]), CAST(:response AS uuid[]), CAST(:question AS text[]),
                            CAST(:entry AS text[]), CAST(:audience AS text[]), CAST(:opd AS text[]), CAST(:group AS text[]),
                            CAST(:area AS text[]), CAST(:state AS text[]), CAST(:content AS text[]))
                        ON CONFLICT (campaign, question, response, entry) DO UPDATE
                        SET audience = excluded.audience, opd = excluded.opd, respondent_group = excluded.respondent_group,
                            area = excluded.area, state = excluded.state, content = excluded.content
                        """)
                .param(
                        "campaign",
                        column(remarks, remark -> remark.response().campaign().toString()))
                .param(
                        "response",
                        column(remarks, remark -> remark.response().id().toString()))
                .param("question", column(remarks, Remark::question))
                .param("entry", column(remarks, Remark::entry))
                .param(
                        "audience",
                        column(remarks, remark -> remark.response().audience().code()))
                .param("opd", column(remarks, remark -> remark.response().opd()))
                .param("group", column(remarks, remark -> remark.response().group()))
                .param("area", column(remarks, remark -> remark.response().area()))
                .param("state", column(remarks, remark -> remark.response().state()))
                .param("content", column(remarks, Remark::content))
                .update();
    }

    private static String[] column(List<Remark> remarks, Function<Remark, String> value) {
        return remarks.stream().map(value).toArray(String[]::new);
    }
}
