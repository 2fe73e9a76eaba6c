package id.reviu.local.demo;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Imports and publishes the two questionnaires. */
final class Questionnaires {
    private static final String ADMIN = "admin";
    private static final String BASE = "/api/survey/questionnaires";

    private final Api api;
    private final City city;

    Questionnaires(Api api, City city) {
        this.api = api;
        this.city = city;
    }

    /**
     * A questionnaire that can be asked.
     *
     * @param number its published version
     */
    record Published(UUID questionnaire, int number) {}

    /** Imports a spreadsheet unless a questionnaire of that title is there, and publishes it unless it is. */
    Published provide(String file, String title) {
        var known = api.all(ADMIN, BASE).stream()
                .filter(each -> each.path("title").path("id").asString("").equals(title))
                .findFirst();
        var questionnaire = known.orElseGet(() -> api.upload(ADMIN, BASE + "/import", file, city.bytes(file)));
        var id = UUID.fromString(questionnaire.required("id").asString());
        var versions = questionnaire.path("versions");
        return versions.isEmpty() ? publish(id) : new Published(id, last(versions));
    }

    private Published publish(UUID id) {
        var publication = api.post(ADMIN, BASE + "/" + id + "/publication", null);
        return new Published(id, publication.required("number").asInt());
    }

    private static int last(JsonNode versions) {
        return versions.get(versions.size() - 1).required("number").asInt();
    }
}
