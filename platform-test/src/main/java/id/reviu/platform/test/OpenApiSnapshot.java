package id.reviu.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The HTTP agreement of one service, {@code contracts/openapi/<service>.json}. A change of the interface is written by
 * running the test with {@code -Dreviu.contracts.update=true}, and read in review.
 */
public final class OpenApiSnapshot {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Path file;

    private OpenApiSnapshot(Path file) {
        this.file = file;
    }

    /** The snapshot of a service: survey, masterplan, reporting or gateway. */
    public static OpenApiSnapshot of(String service) {
        return new OpenApiSnapshot(Contracts.folder().resolve("openapi").resolve(service + ".json"));
    }

    /** Fails when what the service answers differs from the snapshot. */
    public void matches(String served) {
        var now = withoutServers(served);
        try {
            if (Boolean.getBoolean("reviu.contracts.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, JSON.writeValueAsString(now) + "\n");
            }
            assertThat(JSON.readTree(Files.readString(file)))
                    .as("%s; write it anew with -Dreviu.contracts.update=true", file.getFileName())
                    .isEqualTo(now);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The servers name the port of the test. */
    private static JsonNode withoutServers(String served) {
        var api = (ObjectNode) JSON.readTree(served);
        api.remove("servers");
        return JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(api, Object.class)));
    }
}
