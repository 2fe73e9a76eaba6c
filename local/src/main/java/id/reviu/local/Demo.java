package id.reviu.local;

import id.reviu.local.demo.DemoLoader;
import id.reviu.local.demo.SignIn;
import id.reviu.local.home.Home;
import id.reviu.local.home.Ports;
import id.reviu.local.home.Refused;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** The demo city's data and people. */
final class Demo {
    /** What the person who started the suite needs to sign in. */
    static final String PEOPLE = """
            These people of the demo exist in a local run only, each with the password "demo":
              admin                  administrator (Diskominfo)
              petugas.diskominfo     officer of an OPD; one for each OPD: petugas.dinkes, petugas.bappeda, ...
              kepala.diskominfo      head of an OPD; one for each OPD: kepala.dinkes, kepala.bappeda, ...
              reviewer.ub            reviewer (Universitas Brawijaya)
              reviewer.its           a second reviewer
              dewan                  council (Dewan Smart City)""";

    private final Home home;
    private final Screen screen;

    Demo(Home home, Screen screen) {
        this.home = home;
        this.screen = screen;
    }

    /** Loads the data at the first start. */
    void loadOnce(Ports ports) throws IOException {
        var mark = home.data().resolve("demo-loaded");
        if (Files.exists(mark)) {
            return;
        }
        screen.line("Loads the demo data of Kota Kediri:");
        load(gateway(ports), keycloak(ports));
        Files.createFile(mark);
    }

    void load(String target, String keycloak) {
        new DemoLoader(target, keycloak, line -> screen.line("  " + line)).load();
    }

    /** Loads into the suite that runs here, or into the one that was named. */
    void load(Arguments arguments, Instance instance) {
        var target = arguments.target();
        var keycloak = arguments.keycloak();
        if (target == null || keycloak == null) {
            var ports = instance.ports()
                    .orElseThrow(() -> new Refused("Reviu does not run here; name another suite with --target and "
                            + "--keycloak, such as --target http://localhost:8080 --keycloak http://localhost:8180."));
            target = target == null ? gateway(ports) : target;
            keycloak = keycloak == null ? keycloak(ports) : keycloak;
        }
        load(target, keycloak);
    }

    /** A token of a demo user. */
    static String token(String user, Arguments arguments, Instance instance) {
        var named = arguments.keycloak();
        var keycloak = named != null
                ? named
                : keycloak(
                        instance.ports().orElseThrow(() -> new Refused("Reviu does not run; ./reviu up starts it.")));
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        return new SignIn(keycloak, client, JsonMapper.builder().build()).token(user);
    }

    private static String gateway(Ports ports) {
        return "http://localhost:" + ports.gateway();
    }

    private static String keycloak(Ports ports) {
        return "http://localhost:" + ports.keycloak();
    }
}
