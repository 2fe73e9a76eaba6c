package id.reviu.local;

import id.reviu.local.home.Home;
import id.reviu.local.home.Refused;
import id.reviu.local.part.Part;
import id.reviu.local.process.Listeners;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What must hold before anything is started. */
final class Checks {
    private static final long LEAST_SPACE = 2_000_000_000L;

    private final Listeners listeners;

    Checks(Listeners listeners) {
        this.listeners = listeners;
    }

    /** @throws Refused when the disk is nearly full */
    void space(Home home) {
        try {
            Files.createDirectories(home.folder());
            space(home, Files.getFileStore(home.folder()).getUsableSpace());
        } catch (IOException failure) {
            throw new Refused("Cannot write to " + home.folder() + ": " + failure.getMessage(), failure);
        }
    }

    static void space(Home home, long free) {
        if (free < LEAST_SPACE) {
            throw new Refused(String.format(
                    Locale.ROOT,
                    "Only %.1f GB are free on the disk of %s and Reviu needs 2 GB; make room, or name a folder on "
                            + "another disk in REVIU_DATA.",
                    free / 1e9,
                    home.folder()));
        }
    }

    /** @throws Refused when a port is taken, with who has it */
    void ports(List<Part> parts) {
        var taken = new ArrayList<String>();
        for (var part : parts) {
            part.ports().forEach((use, port) -> {
                if (!listeners.isFree(port)) {
                    taken.add("port " + port + " (" + use + ") is taken by " + listeners.describe(port));
                }
            });
        }
        if (!taken.isEmpty()) {
            var all = String.join(", ", taken);
            throw new Refused(Character.toUpperCase(all.charAt(0)) + all.substring(1)
                    + "; end it, or run with other ports: ./reviu up --port-offset 100.");
        }
    }
}
