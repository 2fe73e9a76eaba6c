package id.reviu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway answers itself is what its description promises to programs. */
class DescriptionIT extends RunningGateway {

    private static final String ME = "/api/me";
    private final JsonNode description;

    DescriptionIT() throws IOException {
        description = JsonMapper.shared().readTree(Files.readString(Path.of("../contracts/openapi/gateway.json")));
    }

    @Test
    void describesWhoIsAsking() {
        isAsDescribed("Me", signedIn(Person.officer("dinkes")).get(ME), 200);
        isAsDescribed("Me", program(Person.administrator()).get(ME), 200);
    }

    @Test
    void describesTheRefusal() {
        isAsDescribed("Problem", browser().get(ME), 401);
    }

    private void isAsDescribed(String name, Browser.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(description
                        .path("paths")
                        .path(ME)
                        .path("get")
                        .path("responses")
                        .has(String.valueOf(status)))
                .isTrue();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(description
                        .path("components")
                        .path("schemas")
                        .path(name)
                        .toString());
        assertThat(schema.validate(answer.body(), InputFormat.JSON))
                .as(answer.body())
                .isEmpty();
    }
}
