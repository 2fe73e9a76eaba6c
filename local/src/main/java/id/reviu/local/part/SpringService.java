package id.reviu.local.part;

import id.reviu.local.home.Folders;
import id.reviu.local.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of our own services. */
class SpringService implements Part {
    private final String name;
    private final int port;
    private final Home home;
    private final Map<String, String> environment;
    private final List<String> options;
    private final Tuning tuning;
    private final Web web;
    private final Path built;

    SpringService(
            String name,
            int port,
            Home home,
            Map<String, String> environment,
            List<String> options,
            Tuning tuning,
            Web web) {
        this.name = name;
        this.port = port;
        this.home = home;
        this.environment = environment;
        this.options = options;
        this.tuning = tuning;
        this.web = web;
        this.built = home.built(name + "/target", name + "-", "SNAPSHOT.jar");
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
        return Set.of("postgresql");
    }

    /**
     * Unpacks what was built. So it starts sooner than from one file, may share classes between starts, and a build
     * does not pull the program from under the service that runs.
     */
    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        var place = place();
        if (Files.exists(place)) {
            return;
        }
        Folders.removeSiblings(place, name + "-");
        var beside = place.resolveSibling(name + ".new");
        Folders.remove(beside);
        Files.createDirectories(place.getParent());
        Command.java(
                        List.of(
                                "-XX:TieredStopAtLevel=1",
                                "-Djarmode=tools",
                                "-jar",
                                built.toString(),
                                "extract",
                                "--destination",
                                beside.toString()),
                        Map.of())
                .run(home.log(name));
        Files.move(
                beside.resolve(built.getFileName().toString()),
                beside.resolve("service.jar"),
                StandardCopyOption.ATOMIC_MOVE);
        Files.move(beside, place);
    }

    @Override
    public Command command() throws IOException {
        var line = new ArrayList<>(options);
        line.addAll(tuning.options(place().resolve("service.jsa")));
        line.add("-jar");
        line.add(place().resolve("service.jar").toString());
        return Command.java(line, environment);
    }

    /** Another build has another size or time, and so another place. */
    private Path place() throws IOException {
        var attributes =
                Files.size(built) + "-" + Files.getLastModifiedTime(built).toMillis();
        return home.folder().resolve("services").resolve(name + "-" + attributes);
    }

    @Override
    public boolean isReady() {
        return web.answers("http://127.0.0.1:" + port + "/actuator/health/readiness");
    }
}
