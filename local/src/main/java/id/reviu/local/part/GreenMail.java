package id.reviu.local.part;

import id.reviu.local.home.Home;
import id.reviu.local.home.Ports;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mail server that keeps what it is sent in memory and shows it, so that nothing leaves the machine. */
public class GreenMail implements Part {
    private final Home home;
    private final Ports ports;
    private final Web web;

    /** The mail server of a suite. */
    public GreenMail(Home home, Ports ports, Web web) {
        this.home = home;
        this.ports = ports;
        this.web = web;
    }

    @Override
    public String name() {
        return "greenmail";
    }

    @Override
    public LinkedHashMap<String, Integer> ports() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("mail", ports.smtp());
        all.put("mail's web page", ports.mailApi());
        return all;
    }

    @Override
    public Command command() {
        var jar = home.built("local/target/parts", "greenmail-standalone", ".jar");
        return Command.java(
                List.of(
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dgreenmail.smtp.hostname=127.0.0.1",
                        "-Dgreenmail.smtp.port=" + ports.smtp(),
                        "-Dgreenmail.api.hostname=127.0.0.1",
                        "-Dgreenmail.api.port=" + ports.mailApi(),
                        "-Dgreenmail.auth.disabled",
                        "-jar",
                        jar.toString()),
                Map.of());
    }

    @Override
    public boolean isReady() {
        return web.answers("http://127.0.0.1:" + ports.mailApi() + "/api/service/readiness");
    }
}
