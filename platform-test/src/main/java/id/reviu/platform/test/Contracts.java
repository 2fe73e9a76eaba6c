package id.reviu.platform.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the agreements between services are kept. */
public final class Contracts {

    private Contracts() {}

    /** The folder {@code contracts/}, looked for upwards from the working directory. */
    public static Path folder() {
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            var contracts = here.resolve("contracts");
            if (Files.isDirectory(contracts)) {
                return contracts;
            }
        }
        throw new IllegalStateException(
                "No folder named contracts above " + Path.of("").toAbsolutePath());
    }
}
