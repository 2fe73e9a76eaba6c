package id.reviu.local.part;

import id.reviu.local.home.Home;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of our own services. */
public class SpringService implements Part {
    private final String name;
    private final int port;
    private final Home home;
    private final Set<String> after;
    private final Map<String, String> environment;
    private final List<String> options;
    private final Web web;

    SpringService(
            String name,
            int port,
            Home home,
            Set<String> after,
            Map<String, String> environment,
            List<String> options,
            Web web) {
        this.name = name;
        this.port = port;
        this.home = home;
        this.after = after;
        this.environment = environment;
        this.options = options;
        this.web = web;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public LinkedHashMap<String, Integer> ports() {
        return new LinkedHashMap<>(Map.of(name, port));
    }

    @Override
    public Set<String> after() {
        return after;
    }

    @Override
    public Command command() {
        var line = new ArrayList<>(options);
        line.add("-jar");
        line.add(jar().toString());
        return Command.java(line, environment);
    }

    private java.nio.file.Path jar() {
        return home.built(name + "/target", name + "-", "SNAPSHOT.jar");
    }

    @Override
    public boolean isReady() {
        return web.answers("http://127.0.0.1:" + port + "/actuator/health/readiness");
    }
}
