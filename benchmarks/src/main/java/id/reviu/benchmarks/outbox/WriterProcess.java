package id.reviu.benchmarks.outbox;

import id.reviu.local.home.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A {@code Writer} in a process of its own, so that it can be killed. */
final class WriterProcess implements AutoCloseable {
    private final Process process;
    private final PrintWriter orders;
    private final BufferedReader said;
    private final Path log;

    WriterProcess(Candidate candidate, Servers servers, String database, Path log) throws IOException {
        this.log = log;
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "id.reviu.benchmarks.outbox.Writer"));
        line.addAll(candidate.arguments());
        line.addAll(List.of(
                "--spring.application.name=things",
                "--spring.main.web-application-type=none",
                "--spring.main.banner-mode=off",
                "--reviu.required-settings=",
                "--spring.flyway.locations=classpath:db/platform,classpath:outbox",
                "--spring.datasource.hikari.maximum-pool-size=20",
                "--spring.datasource.hikari.connection-timeout=30000",
                "--management.tracing.sampling.probability=0",
                "--spring.datasource.url=" + servers.database(database),
                "--spring.datasource.username=" + servers.user(),
                "--spring.datasource.password=" + servers.password(),
                "--spring.flyway.user=" + servers.user(),
                "--spring.flyway.password=" + servers.password(),
                "--spring.kafka.bootstrap-servers=" + servers.kafka()));
        this.process = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        this.orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        await(Writer.READY);
    }

    /** Lets it begin; {@link #awaitWritten} waits for the end. */
    void write(int changes, int perSecond, Path file) {
        orders.println(changes + " " + perSecond + " " + file);
    }

    void awaitWritten() throws IOException {
        await(Writer.WRITTEN);
    }

    private void await(String word) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals(word)) {
                return;
            }
        }
        throw new Refused("The writer ended before it was " + word + "; see " + log + ".");
    }

    /** As a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        orders.close();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
