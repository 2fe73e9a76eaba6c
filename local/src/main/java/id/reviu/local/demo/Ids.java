package id.reviu.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids made from names, the same whenever the demo is loaded, so that nothing is loaded twice. */
final class Ids {
    private Ids() {}

    static UUID of(String kind, String name) {
        return UUID.nameUUIDFromBytes(("reviu-demo/" + kind + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
