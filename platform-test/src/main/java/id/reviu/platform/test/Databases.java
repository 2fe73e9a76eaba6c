package id.reviu.platform.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** Databases on the embedded server, each with the two roles that a service has in production. */
public final class Databases {

    /** Of the roles of test databases. */
    static final String PASSWORD = "test";

    private Databases() {}

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /**
     * @param url where it is
     * @param owner role of migrations
     * @param application role of the service, without DDL
     */
    public record Database(String url, String owner, String application) {}

    /** Makes an empty database of that name. */
    public static Database create(String name) {
        var owner = name + "_owner";
        var application = name + "_app";
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(owner, PASSWORD));
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(application, PASSWORD));
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, owner));
        } catch (SQLException failure) {
            throw new IllegalStateException("The test database could not be made", failure);
        }
        return new Database(
                "jdbc:postgresql://localhost:%d/%s".formatted(Server.RUNNING.getPort(), name), owner, application);
    }
}
