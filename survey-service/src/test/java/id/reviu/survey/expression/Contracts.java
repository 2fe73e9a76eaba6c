package id.reviu.survey.expression;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that server and browser are both tested against; tests run in the module's folder. */
final class Contracts {

    static final JsonMapper JSON = new JsonMapper();
    private static final Path FOLDER = Path.of("..", "contracts", "expressions");

    private Contracts() {}

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static JsonNode read(String name) {
        return JSON.readTree(file(name));
    }
}
