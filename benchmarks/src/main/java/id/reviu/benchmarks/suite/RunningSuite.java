package id.reviu.benchmarks.suite;

import id.reviu.local.home.Home;
import id.reviu.local.home.Ports;
import id.reviu.local.home.Refused;
import id.reviu.local.home.Secrets;
import id.reviu.local.process.Memory;
import id.reviu.local.process.ProcessRecord;
import id.reviu.local.process.ProcessRecords;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A suite of its own data and ports, started by the launcher as anybody's is. */
final class RunningSuite implements AutoCloseable {
    private static final int OFFSET = 21_000;
    /** Every officer sends as much here as all citizens of a city would: the limit per person is lifted for the run. */
    private static final String NO_LIMIT = "1000000";

    private static final String LAUNCHER = "reviu";

    private final Home home;
    private final Ports ports = new Ports(OFFSET);

    /** @param home the project and the folder for the suite's data */
    RunningSuite(Home home) {
        this.home = home;
    }

    /**
     * What the launcher knows of a part.
     *
     * @param millis how long it took to be ready
     * @param bytes its resident memory now
     */
    record PartFigures(long millis, long bytes) {}

    void up(String... options) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("up", "--detach", "--no-build", "--port-offset", Integer.toString(OFFSET)));
        words.addAll(List.of(options));
        if (reviu(words) != 0) {
            throw new Refused("The suite to be measured did not start.");
        }
    }

    void down() throws IOException, InterruptedException {
        reviu(List.of("down"));
    }

    /** Whatever happened, nothing is left running. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (!new ProcessRecords(home.run()).all().isEmpty()) {
            down();
        }
    }

    /** At the end of this process, which Ctrl-C may bring about. */
    void closeIfUp() {
        try {
            close();
        } catch (IOException failure) {
            System.err.println("The suite may still run; REVIU_DATA=" + home.folder() + " ./reviu down stops it.");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private int reviu(List<String> words) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(home.project().resolve("reviu").toString()));
        line.addAll(words);
        var builder = new ProcessBuilder(line).inheritIO();
        builder.environment()
                .putAll(Map.of(
                        "REVIU_DATA", home.folder().toString(),
                        "REVIU_GATEWAY_LIMITS_PERSON_PERSECOND", NO_LIMIT,
                        "REVIU_GATEWAY_LIMITS_PERSON_BURST", NO_LIMIT));
        return builder.start().waitFor();
    }

    /** All parts with the launcher itself, in the order in which they were started. */
    Map<String, PartFigures> parts() {
        var all = new LinkedHashMap<String, PartFigures>();
        for (var record : new ProcessRecords(home.run()).all()) {
            all.put(record.part(), new PartFigures(record.readyAfterMillis(), memory(record)));
        }
        return all;
    }

    /** The processes of all parts but the launcher, which only looks on. */
    Map<String, ProcessHandle> processes() {
        var all = new LinkedHashMap<String, ProcessHandle>();
        for (var record : new ProcessRecords(home.run()).all()) {
            record.process()
                    .filter(process -> !record.part().equals(LAUNCHER))
                    .ifPresent(process -> all.put(record.part(), process));
        }
        return all;
    }

    private static long memory(ProcessRecord record) {
        var launcher = record.part().equals(LAUNCHER);
        return record.process().stream()
                .mapToLong(process -> (launcher ? Memory.alone(process) : Memory.resident(process)).orElse(0))
                .sum();
    }

    String gateway() {
        return "http://localhost:" + ports.gateway();
    }

    String survey() {
        return "http://localhost:" + ports.survey();
    }

    String reporting() {
        return "http://localhost:" + ports.reporting();
    }

    String keycloak() {
        return "http://localhost:" + ports.keycloak();
    }

    String kafka() {
        return "127.0.0.1:" + ports.kafka();
    }

    String database(String name) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + name;
    }

    String password(String role) {
        return new Secrets(home.secrets()).of("postgres." + role);
    }

    Connection connect(String database, String role) throws SQLException {
        var user = role.equals("superuser") ? "postgres" : role;
        return DriverManager.getConnection(database(database), user, password(role));
    }
}
