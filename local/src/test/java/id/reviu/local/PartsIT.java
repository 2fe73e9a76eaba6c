package id.reviu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.reviu.local.home.Home;
import id.reviu.local.home.Ports;
import id.reviu.local.home.Refused;
import id.reviu.local.home.Secrets;
import id.reviu.local.part.Command;
import id.reviu.local.part.KafkaBroker;
import id.reviu.local.part.Part;
import id.reviu.local.part.PostgreSql;
import id.reviu.local.part.Tuning;
import id.reviu.local.process.ProcessRecord;
import id.reviu.local.process.ProcessRecords;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real database and broker as processes of their own. */
class PartsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final Ports ports =
            new Ports(20_000 + (int) (ProcessHandle.current().pid() % 10_000));
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Screen screen = new Screen(new PrintStream(shown, true, StandardCharsets.UTF_8));

    @AfterEach
    void endWhatIsLeft() {
        new Instance(home(), records()).endLeftovers();
    }

    @Test
    void startsTheDatabaseWithARoleThatMayNotChangeTables() throws Exception {
        var runner = new Runner(home(), List.of(List.of(database())), records(), screen);
        runner.start();

        try (var application = connect("survey_app");
                var statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
        try (var owner = connect("survey_owner");
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE theirs (id int)");
        }
        assertThatThrownBy(() -> connect("masterplan_app")).isInstanceOf(SQLException.class);
        runner.stop();

        assertThat(records().all()).isEmpty();
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("postgresql", "ready at", "stopped");
    }

    @Test
    void startsAPartAgainThatWasKilled() throws Exception {
        var runner = new Runner(home(), List.of(List.of(database(), broker())), records(), screen);
        runner.start();
        var watching = Thread.ofVirtual().start(() -> watch(runner));
        var killed = record("kafka");

        killed.process().orElseThrow().destroyForcibly();

        await().atMost(PATIENCE).until(() -> {
            var now = record("kafka");
            return now.pid() != killed.pid() && now.readyAfterMillis() > 0;
        });
        runner.stop();
        watching.join();
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("ended (signal 9) and is started again");
    }

    @Test
    void endsWhatAKilledLauncherLeftAndKeepsItsData() throws Exception {
        new Runner(home(), List.of(List.of(database())), records(), screen).start();
        try (var owner = connect("survey_owner");
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }
        var left = record("postgresql").process().orElseThrow();

        new Instance(home(), records()).claim(ports);

        assertThat(left.isAlive()).isFalse();
        var runner = new Runner(home(), List.of(List.of(database())), records(), screen);
        runner.start();
        try (var owner = connect("survey_owner");
                var rows = owner.createStatement().executeQuery("SELECT answer FROM kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
        runner.stop();
    }

    @Test
    void tellsTheEndOfTheLogOfAPartThatDiesAndStopsTheOthers() throws Exception {
        var runner = new Runner(home(), List.of(List.of(database()), List.of(dying())), records(), screen);

        assertThatThrownBy(runner::start)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("oracle ended while starting (exit 3).")
                .hasMessageContaining("no gods here");
        assertThat(records().all().stream().map(ProcessRecord::process)).allMatch(process -> process.isEmpty());
    }

    private static void watch(Runner runner) {
        try {
            runner.watch();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Home home() {
        return new Home(Path.of("..").toAbsolutePath().normalize(), folder);
    }

    private ProcessRecords records() {
        return new ProcessRecords(home().run());
    }

    private ProcessRecord record(String part) {
        return records().find(part).orElseThrow();
    }

    private PostgreSql database() {
        return new PostgreSql(home(), ports, new Secrets(home().secrets()));
    }

    private KafkaBroker broker() {
        return new KafkaBroker(home(), ports, new Tuning(false, false));
    }

    private Connection connect(String role) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/survey";
        return DriverManager.getConnection(url, role, new Secrets(home().secrets()).of("postgres." + role));
    }

    private static Part dying() {
        return new Part() {
            @Override
            public String name() {
                return "oracle";
            }

            @Override
            public LinkedHashMap<String, Integer> ports() {
                return new LinkedHashMap<>(Map.of("oracle", 1));
            }

            @Override
            public Command command() {
                return new Command(List.of("sh", "-c", "echo no gods here; exit 3"), Map.of(), "sh");
            }

            @Override
            public boolean isReady() {
                return false;
            }
        };
    }
}
