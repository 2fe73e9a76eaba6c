package id.reviu.local.part;

import id.reviu.local.home.Home;
import id.reviu.local.home.Ports;
import id.reviu.local.home.Secrets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which parts there are and how each is configured. */
public final class Suite {
    private static final String STATEMENTS = "reporting.statements";

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Tuning tuning;
    private final Web web = new Web();
    private final PostgreSql database;
    private final Keycloak keycloak;

    /** A suite with its own ports and data. */
    public Suite(Home home, Ports ports, Secrets secrets, Tuning tuning) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.tuning = tuning;
        this.database = new PostgreSql(home, ports, secrets);
        this.keycloak = new Keycloak(home, ports, secrets, database, web);
    }

    /** All parts in tiers: a tier is stopped when those after it have stopped. */
    public List<List<Part>> tiers() {
        return List.of(
                List.of(database, new KafkaBroker(home, ports, tuning), new GreenMail(home, ports, web)),
                List.of(keycloak),
                List.of(
                        service("masterplan-service", ports.masterplan(), 224, forMasterplan()),
                        service("survey-service", ports.survey(), 224, forSurvey()),
                        service("reporting-service", ports.reporting(), 224, forReporting()),
                        service("gateway", ports.gateway(), 128, forGateway())));
    }

    private Part service(String name, int port, int heapMegabytes, Map<String, String> environment) {
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_SHUTDOWN", "graceful");
        // native memory of many threads in few pools: each further one keeps pages that only it uses
        environment.put("MALLOC_ARENA_MAX", "2");
        return new SpringService(name, port, home, environment, options(heapMegabytes), tuning, web);
    }

    private static List<String> options(int heapMegabytes) {
        return List.of(
                "-Xms64m", "-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xss512k");
    }

    private Map<String, String> forDatabase(String name) {
        var all = new HashMap<String, String>();
        all.put("SPRING_DATASOURCE_URL", database.url(name));
        all.put("SPRING_DATASOURCE_USERNAME", name + "_app");
        all.put("SPRING_DATASOURCE_PASSWORD", database.password(name + "_app"));
        all.put("SPRING_FLYWAY_USER", name + "_owner");
        all.put("SPRING_FLYWAY_PASSWORD", database.password(name + "_owner"));
        all.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        all.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", keycloak.issuer());
        all.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI", keycloak.keys());
        return all;
    }

    private Map<String, String> forSurvey() {
        var all = forDatabase("survey");
        all.put("REVIU_LINKS_SECRET", secrets.of("survey.links"));
        all.put("REVIU_PUBLIC_URL", "http://localhost:" + ports.gateway());
        all.put("SPRING_MAIL_HOST", "127.0.0.1");
        all.put("SPRING_MAIL_PORT", String.valueOf(ports.smtp()));
        all.put("REVIU_MAIL_FROM", "Reviu <reviu@kediri.example>");
        return all;
    }

    private Map<String, String> forMasterplan() {
        var all = forDatabase("masterplan");
        all.put("REVIU_STATEMENTS_KEYS", secrets.signingKey(STATEMENTS).key());
        return all;
    }

    private Map<String, String> forReporting() {
        var all = forDatabase("reporting");
        all.put("REVIU_STATEMENTS_SECRET", secrets.signingKey(STATEMENTS).secret());
        all.put("REVIU_STATEMENTS_KEY", secrets.signingKey(STATEMENTS).key());
        all.put("REVIU_REPORTS_SIGNATURE_DEMO", "true");
        all.put("REVIU_PUBLIC_URL", "http://localhost:" + ports.gateway());
        return all;
    }

    private Map<String, String> forGateway() {
        var all = forDatabase("gateway");
        all.put("REVIU_GATEWAY_CLIENT_SECRET", keycloak.gatewaySecret());
        all.put("REVIU_PUBLIC_URL", "http://localhost:" + ports.gateway());
        all.put("REVIU_KEYCLOAK_URL", "http://localhost:" + ports.keycloak());
        all.put("REVIU_SURVEY_URL", "http://127.0.0.1:" + ports.survey());
        all.put("REVIU_MASTERPLAN_URL", "http://127.0.0.1:" + ports.masterplan());
        all.put("REVIU_REPORTING_URL", "http://127.0.0.1:" + ports.reporting());
        return all;
    }
}
