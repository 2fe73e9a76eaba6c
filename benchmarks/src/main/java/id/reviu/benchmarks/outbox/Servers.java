package id.reviu.benchmarks.outbox;

import id.reviu.local.home.Folders;
import id.reviu.local.home.Home;
import id.reviu.local.home.Ports;
import id.reviu.local.home.Refused;
import id.reviu.local.home.Secrets;
import id.reviu.local.part.KafkaBroker;
import id.reviu.local.part.Part;
import id.reviu.local.part.PostgreSql;
import id.reviu.local.part.Tuning;
import id.reviu.local.process.Signals;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

/** The suite's own PostgreSQL and Kafka, each a process of its own, with nothing else. */
final class Servers implements AutoCloseable {
    private static final int OFFSET = 22_000;
    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long MILLIS_BETWEEN_LOOKS = 250;

    private final Home home;
    private final Ports ports = new Ports(OFFSET);
    private final Secrets secrets;
    private final Deque<Running> running = new ConcurrentLinkedDeque<>();

    private record Running(Part part, Process process) {}

    Servers(Home home) throws IOException, InterruptedException {
        this.home = home;
        Folders.remove(home.folder());
        this.secrets = new Secrets(home.secrets());
        // Ctrl-C leaves nothing running
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> running.forEach(each -> each.process().destroy())));
        PostgreSql.requireUnprivileged();
        start(new PostgreSql(home, ports, secrets));
        start(new KafkaBroker(home, ports, new Tuning(true, false)));
    }

    private void start(Part part) throws IOException, InterruptedException {
        part.prepare(sentence -> {});
        var process = part.command().start(home.log(part.name()));
        running.push(new Running(part, process));
        while (!part.isReady()) {
            if (process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
                throw new Refused(part.name() + " ended while starting; see " + home.log(part.name()) + ".");
            }
        }
        part.complete(sentence -> {});
    }

    String kafka() {
        return "127.0.0.1:" + ports.kafka();
    }

    String database(String name) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + name;
    }

    String user() {
        return SUPERUSER;
    }

    String password() {
        return secrets.of("postgres.superuser");
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(database(database), SUPERUSER, password());
    }

    /** An empty database of that name, whatever was there. */
    void renew(String database) throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + database);
        }
    }

    @Override
    public void close() throws InterruptedException {
        while (!running.isEmpty()) {
            var last = running.pop();
            Signals.end(last.process().toHandle(), last.part().stopSignal(), PATIENCE);
        }
    }
}
