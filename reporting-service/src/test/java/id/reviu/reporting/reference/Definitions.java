package id.reviu.reporting.reference;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Lets tests of other features read definitions without a database. */
public final class Definitions {

    private Definitions() {}

    public static List<Question> questions(JsonNode definition) {
        return DefinitionReader.read(definition);
    }
}
