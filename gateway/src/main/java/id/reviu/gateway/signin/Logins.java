package id.reviu.gateway.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * All logins that are alive. A session whose login is not here is nobody's, so ending a login means removing its row, from
 * whichever instance.
 */
@Repository
class Logins {

    private final JdbcClient jdbc;

    Logins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Login login) {
        jdbc.sql("""
                INSERT INTO login (id, subject, keycloak_session, access_token, access_until, refresh_token)
                VALUES (:id, :subject, :keycloakSession, :accessToken, :accessUntil, :refreshToken)
                """)
                .param("id", login.id())
                .param("subject", login.subject())
                .param("keycloakSession", login.keycloakSession())
                .param("accessToken", login.accessToken())
                .param("accessUntil", Timestamp.from(login.accessUntil()))
                .param("refreshToken", login.refreshToken())
                .update();
    }

    Optional<Login> find(UUID id) {
        return jdbc.sql("""
                SELECT id, subject, keycloak_session, access_token, access_until, refresh_token FROM login WHERE id = :id
                """).param("id", id).query(Logins::read).optional();
    }

    /** Also waits until no other request, here or in another instance, is renewing it. */
    Optional<Login> lock(UUID id) {
        return jdbc.sql("""
                SELECT id, subject, keycloak_session, access_token, access_until, refresh_token FROM login WHERE id = :id
                FOR UPDATE
                """).param("id", id).query(Logins::read).optional();
    }

    private static Login read(ResultSet row, int number) throws SQLException {
        return new Login(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getString("keycloak_session"),
                row.getString("access_token"),
                row.getTimestamp("access_until").toInstant(),
                row.getString("refresh_token"));
    }

    void renew(Login login) {
        jdbc.sql("""
                UPDATE login
                SET access_token = :accessToken, access_until = :accessUntil, refresh_token = :refreshToken, renewed_at = now()
                WHERE id = :id
                """)
                .param("id", login.id())
                .param("accessToken", login.accessToken())
                .param("accessUntil", Timestamp.from(login.accessUntil()))
                .param("refreshToken", login.refreshToken())
                .update();
    }

    void end(UUID id) {
        jdbc.sql("DELETE FROM login WHERE id = :id").param("id", id).update();
    }

    int endKeycloakSession(String keycloakSession) {
        return jdbc.sql("DELETE FROM login WHERE keycloak_session = :keycloakSession")
                .param("keycloakSession", keycloakSession)
                .update();
    }

    int endAllOf(String subject) {
        return jdbc.sql("DELETE FROM login WHERE subject = :subject")
                .param("subject", subject)
                .update();
    }

    /** Keycloak's sessions live for hours; what was not renewed for a day can never be again. */
    @Scheduled(cron = "0 17 * * * *")
    void forgetDead() {
        jdbc.sql("DELETE FROM login WHERE renewed_at < now() - interval '1 day'")
                .update();
    }
}
