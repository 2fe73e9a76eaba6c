package id.reviu.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The second wall: a statement that forgot its condition still sees the own office's rows only. */
@SurveyTest
class RowSecurityIT {

    private final City city;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    RowSecurityIT(City city, JdbcClient jdbc, TransactionOperations transaction) {
        this.city = city;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private UUID handIn(String opd) {
        var assignment = city.assignment(opd);
        var response = UUID.randomUUID();
        city.officer(opd)
                .upload(
                        "/api/survey/evidence?assignment=" + assignment,
                        "a.pdf",
                        "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        city.officer(opd)
                .put(
                        "/api/survey/responses/" + response + "/submission",
                        "{\"assignment\": \"%s\", \"answers\": {\"jabatan\": \"a\"}}".formatted(assignment));
        city.officer(opd)
                .put("/api/survey/assignments/" + assignment + "/comments/" + UUID.randomUUID(), "{\"words\": \"w\"}");
        return response;
    }

    private void reach(String reach, String organization) {
        jdbc.sql("SELECT set_config('reviu.reach', :reach, true), set_config('reviu.organization', :own, true)")
                .param("reach", reach)
                .param("own", organization)
                .query()
                .singleRow();
    }

    private int rows(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignment", "response", "response_version", "evidence", "answer_comment"})
    void showsAnOfficeItsOwnRows(String table) {
        var opd = city.office();
        handIn(opd);
        handIn(city.office());

        transaction.executeWithoutResult(status -> {
            assertThat(rows(table)).isGreaterThan(1);
            reach("own", opd);
            assertThat(rows(table)).isEqualTo(1);
            reach("own", "");
            assertThat(rows(table)).isZero();
            reach("none", "");
            assertThat(rows(table)).isZero();
            reach("", opd);
            assertThat(rows(table)).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignment", "response", "response_version", "evidence", "answer_comment"})
    void showsNothingToAStatementThatWasToldNothing(String table) {
        handIn(city.office());

        assertThat(rows(table)).isZero();
    }

    @Test
    void changesNothingOfAnotherOffice() {
        var opd = city.office();
        handIn(opd);

        transaction.executeWithoutResult(status -> {
            reach("own", city.office());
            assertThat(jdbc.sql("UPDATE response SET state = 'verified' WHERE opd = :opd")
                            .param("opd", opd)
                            .update())
                    .isZero();
            assertThat(jdbc.sql("UPDATE assignment SET reason = 'x'").update()).isZero();
        });
    }

    @Test
    void showsAStrangerTheOneResponseThatIsNamed() {
        var campaign = city.planForStakeholders(false);
        city.openNow(campaign);
        var link = city.admin().get("/api/survey/campaigns/" + campaign).string("/openLink");
        var response = UUID.randomUUID();
        for (var each : new UUID[] {response, UUID.randomUUID()}) {
            city.stranger()
                    .put(
                            "/api/survey/links/" + link.substring("/r/".length()) + "/responses/" + each,
                            "{\"answers\": {\"kelompok\": \"warga\", \"kecamatan\": \"35.71.01\"}}");
        }
        var office = handIn(city.office());

        transaction.executeWithoutResult(status -> {
            reach("none", "");
            assertThat(rows("response")).isZero();
            name(response);
            assertThat(rows("response")).isEqualTo(1);
            name(office);
            assertThat(rows("response")).isZero();
        });
    }

    private void name(UUID response) {
        jdbc.sql("SELECT set_config('reviu.response', :id, true)")
                .param("id", response.toString())
                .query(String.class)
                .single();
    }

    @Test
    void neverLetsTheServiceRewriteHistory() {
        var response = handIn(city.office());

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("UPDATE response_version SET reason = 'x' WHERE response = :id")
                                .param("id", response)
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("DELETE FROM response").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("ALTER TABLE response DISABLE ROW LEVEL SECURITY")
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }
}
