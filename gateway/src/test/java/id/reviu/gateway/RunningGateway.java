package id.reviu.gateway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole gateway on a real port, with a real PostgreSQL, a small Keycloak and one small service in three places. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"reviu.gateway.dashboard=classpath:/test-dashboard/", "reviu.gateway.times.answer=2s"})
abstract class RunningGateway {

    static final SmallKeycloak KEYCLOAK = new SmallKeycloak();
    static final SmallService SERVICE = new SmallService();
    private static final EmbeddedPostgres POSTGRES = postgres();

    private int port;

    private @Nullable JdbcClient database;

    @Autowired
    void running(@LocalServerPort int port, JdbcClient database) {
        this.port = port;
        this.database = database;
    }

    private static EmbeddedPostgres postgres() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "100")
                    .start();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE ROLE gateway_owner LOGIN PASSWORD 'owner'");
                statement.execute("CREATE ROLE gateway_app LOGIN PASSWORD 'app'");
                statement.execute("CREATE DATABASE gateway OWNER gateway_owner");
            }
            return postgres;
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry settings) {
        int free = freePort();
        settings.add("server.port", () -> free);
        settings.add("spring.datasource.url", () -> "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/gateway");
        settings.add("spring.datasource.username", () -> "gateway_app");
        settings.add("spring.datasource.password", () -> "app");
        settings.add("spring.flyway.user", () -> "gateway_owner");
        settings.add("spring.flyway.password", () -> "owner");
        settings.add("REVIU_PUBLIC_URL", () -> "http://localhost:" + free);
        settings.add("REVIU_KEYCLOAK_URL", KEYCLOAK::url);
        settings.add("REVIU_GATEWAY_CLIENT_SECRET", () -> SmallKeycloak.SECRET);
        settings.add("REVIU_SURVEY_URL", SERVICE::url);
        settings.add("REVIU_MASTERPLAN_URL", SERVICE::url);
        settings.add("REVIU_REPORTING_URL", SERVICE::url);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    JdbcClient database() {
        return Objects.requireNonNull(database);
    }

    Browser browser() {
        return new Browser("http://localhost:" + port);
    }

    Browser signedIn(Person person) {
        var browser = browser();
        browser.signIn(KEYCLOAK, person);
        return browser;
    }

    Browser program(Person person) {
        return browser().bearer(KEYCLOAK.accessToken(person, claims -> claims));
    }
}
