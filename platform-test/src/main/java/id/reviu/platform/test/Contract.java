package id.reviu.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The agreement on one topic: {@code contracts/events/<topic>/schema.json} and {@code golden.json}. */
public final class Contract {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    private Contract(Path folder) {
        this.folder = folder;
    }

    /** The contract of a topic, for example {@code reviu.opd.v1}. */
    public static Contract of(String topic) {
        return new Contract(Contracts.folder().resolve("events").resolve(topic));
    }

    /** The golden example as text. */
    public String golden() {
        return read("golden.json");
    }

    /** The golden example read as a consumer's own record. */
    public <T> T goldenAs(Class<T> type) {
        return JSON.readValue(golden(), type);
    }

    /** Fails when the event does not validate against the schema, and says each fault. */
    public void validates(String event) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read("schema.json"), InputFormat.JSON);
        assertThat(schema.validate(event, InputFormat.JSON))
                .as("faults of %s", event)
                .isEmpty();
    }

    /** Fails when a real event is not what the golden example promises. */
    public void isProducedAs(String event) {
        validates(golden());
        validates(event);
        assertThat(json(event)).isEqualTo(json(golden()));
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
