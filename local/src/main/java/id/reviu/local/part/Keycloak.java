package id.reviu.local.part;

import id.reviu.local.home.Folders;
import id.reviu.local.home.Home;
import id.reviu.local.home.Ports;
import id.reviu.local.home.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A real Keycloak with our realm, theme and demo people. */
public class Keycloak implements Part {
    private static final String BOOTSTRAP_ADMIN = "bootstrap";
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--cache=local", "--health-enabled=false", "--metrics-enabled=false");

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final PostgreSql database;
    private final Web web;
    private final Path archive;
    private final Path program;

    /** The Keycloak of a suite. */
    public Keycloak(Home home, Ports ports, Secrets secrets, PostgreSql database, Web web) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.database = database;
        this.web = web;
        this.archive = home.built("local/target/parts", "keycloak-quarkus-dist", ".zip");
        // another way of building it goes to another folder, for a suite may be running on this one
        var variant = Integer.toHexString(BUILD.hashCode());
        this.program = home.programs().resolve(withoutSuffix(archive) + "-" + variant);
    }

    static String withoutSuffix(Path archive) {
        var name = archive.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public LinkedHashMap<String, Integer> ports() {
        return new LinkedHashMap<>(Map.of("Keycloak", ports.keycloak()));
    }

    @Override
    public Set<String> after() {
        return Set.of("postgresql");
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        if (!Files.exists(program)) {
            progress.say("is unpacked and built for PostgreSQL, this once");
            build();
        }
        mirror(home.project().resolve("keycloak/theme"), program.resolve("themes"));
        var imported = program.resolve("data/import/reviu-realm.json");
        Files.createDirectories(program.resolve("data/import"));
        Files.copy(
                home.project().resolve("keycloak/demo/reviu-realm.json"),
                imported,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Beside and moved, as with every program: a build that was killed is begun again. */
    private void build() throws IOException, InterruptedException {
        var beside = program.resolveSibling(program.getFileName() + ".building");
        Folders.remove(beside);
        Archives.unpackZip(archive, beside);
        var line = new ArrayList<>(List.of(beside.resolve("bin/kc.sh").toString()));
        line.addAll(BUILD);
        new Command(
                        List.copyOf(line),
                        Map.of(
                                "JAVA_HOME",
                                Command.javaHome().toString(),
                                "JAVA_OPTS_APPEND",
                                "-XX:TieredStopAtLevel=1"),
                        "java")
                .run(home.log(name()));
        Files.move(beside, program);
    }

    private static void mirror(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (var file : all.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Keycloak's own script would stay as a second process, so its line is repeated here. */
    @Override
    public Command command() {
        return Command.java(
                List.of(
                        "-Xms128m",
                        "-Xmx384m",
                        "-XX:MaxMetaspaceSize=256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "-Dkc.home.dir=" + program,
                        "-Djboss.server.config.dir=" + program.resolve("conf"),
                        "-cp",
                        program.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                        "start",
                        "--optimized",
                        "--import-realm"),
                environment());
    }

    private Map<String, String> environment() {
        var all = new java.util.HashMap<String, String>();
        all.put("KC_DB_URL", database.url("keycloak"));
        all.put("KC_DB_USERNAME", "keycloak_owner");
        all.put("KC_DB_PASSWORD", database.password("keycloak_owner"));
        all.put("KC_CACHE", "local");
        all.put("KC_DB_POOL_INITIAL_SIZE", "2");
        all.put("KC_DB_POOL_MAX_SIZE", "20");
        all.put("KC_HTTP_ENABLED", "true");
        all.put("KC_HTTP_HOST", "127.0.0.1");
        all.put("KC_HTTP_PORT", Integer.toString(ports.keycloak()));
        all.put("KC_HOSTNAME", "http://localhost:" + ports.keycloak());
        all.put("KC_BOOTSTRAP_ADMIN_USERNAME", BOOTSTRAP_ADMIN);
        all.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
        all.put("REVIU_PUBLIC_URL", "http://localhost:" + ports.gateway());
        all.put("REVIU_GATEWAY_URL", "http://localhost:" + ports.gateway());
        all.put("REVIU_GATEWAY_CLIENT_SECRET", gatewaySecret());
        all.put("REVIU_SMTP_HOST", "127.0.0.1");
        all.put("REVIU_SMTP_PORT", Integer.toString(ports.smtp()));
        return all;
    }

    String gatewaySecret() {
        return secrets.of("keycloak.gateway-client");
    }

    String issuer() {
        return "http://localhost:" + ports.keycloak() + "/realms/reviu";
    }

    String keys() {
        return "http://127.0.0.1:" + ports.keycloak() + "/realms/reviu/protocol/openid-connect/certs";
    }

    @Override
    public boolean isReady() {
        return web.answers("http://127.0.0.1:" + ports.keycloak() + "/realms/reviu");
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(6);
    }
}
