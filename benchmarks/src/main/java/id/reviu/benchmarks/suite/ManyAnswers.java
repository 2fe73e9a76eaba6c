package id.reviu.benchmarks.suite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A campaign with as many responses to as many questions as a large survey has, put into survey-service's tables as it would
 * have put them: ratings, choices, numbers and texts.
 */
final class ManyAnswers {
    private static final int QUESTIONS = 510;
    private static final int RATINGS = 300;
    private static final int CHOICES = 100;
    private static final int MULTIPLE = 50;
    private static final int NUMBERS = 40;
    private static final int POINTS = 5;
    private static final int DIFFERENT = 2_000;
    private static final int SEED = 2024;
    private static final String[] WORDS = {
        "layanan",
        "cepat",
        "warga",
        "perlu",
        "antrean",
        "petugas",
        "ramah",
        "aplikasi",
        "lambat",
        "informasi",
        "biaya",
        "jelas"
    };

    private final RunningSuite suite;
    private final JsonMapper json;
    private final Random random = new Random(SEED);

    ManyAnswers(RunningSuite suite, JsonMapper json) {
        this.suite = suite;
        this.json = json;
    }

    static int questions() {
        return QUESTIONS;
    }

    /** Makes the campaign and says which it is. */
    UUID make(int responses) throws SQLException {
        var questionnaire = UUID.randomUUID();
        var version = UUID.randomUUID();
        var campaign = UUID.randomUUID();
        try (var database = suite.connect("survey", "superuser")) {
            database.setAutoCommit(false);
            execute(database, """
                    INSERT INTO questionnaire (id, version, published, updated_at, updated_by_id, updated_by_name)
                    VALUES (?, 2, 1, now(), 'system', 'Reviu')
                    """, questionnaire);
            execute(database, """
                    INSERT INTO questionnaire_version
                        (id, questionnaire, number, definition, published_at, published_by_id, published_by_name)
                    VALUES (?, ?, 1, ?::jsonb, now(), 'system', 'Reviu')
                    """, version, questionnaire, json.writeValueAsString(definition()));
            execute(database, """
                    INSERT INTO campaign (id, version, title_id, title_en, state, opens_at, closes_at, simulated,
                                          minimum_group_size, updated_at)
                    VALUES (?, 2, 'Ekspor', 'Export', 'open', now(), now() + interval '1 day', true, 5, now())
                    """, campaign);
            execute(database, """
                    INSERT INTO campaign_part (campaign, audience, questionnaire, number, questionnaire_version, opds, groups)
                    VALUES (?, 'stakeholder', ?, 1, ?, '{}', '{}')
                    """, campaign, questionnaire, version);
            answers(database, campaign, version, responses);
            database.commit();
            database.setAutoCommit(true);
            execute(database, "VACUUM ANALYZE response");
        }
        return campaign;
    }

    private void answers(Connection database, UUID campaign, UUID version, int responses) throws SQLException {
        execute(
                database,
                "CREATE TEMPORARY TABLE given (number int PRIMARY KEY, answers json NOT NULL) ON COMMIT DROP");
        try (var insert = database.prepareStatement("INSERT INTO given VALUES (?, ?::json)")) {
            for (var number = 0; number < DIFFERENT; number++) {
                insert.setInt(1, number);
                insert.setString(2, given().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        execute(database, """
                INSERT INTO response (id, version, campaign, audience, questionnaire_version, simulated, state, answers,
                                      digest, saved_at, submitted_at)
                SELECT gen_random_uuid(), 1, ?, 'stakeholder', ?, true, 'submitted', given.answers,
                       sha256(convert_to(each::text, 'UTF8')), now(), now()
                FROM generate_series(1, ?) AS each JOIN given ON given.number = each % ?
                """, campaign, version, responses, DIFFERENT);
    }

    private static void execute(Connection database, String sql, Object... parameters) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            statement.execute();
        }
    }

    private ObjectNode definition() {
        var definition = json.createObjectNode();
        definition.set("title", text("Survei besar"));
        definition.putArray("languages").add("id").add("en");
        var page = definition.putArray("pages").addObject();
        page.put("name", "halaman").set("title", text("Halaman"));
        var items = page.putArray("items");
        for (var number = 0; number < QUESTIONS; number++) {
            items.add(item(number));
        }
        return definition;
    }

    private ObjectNode item(int number) {
        var item = json.createObjectNode()
                .put("kind", kind(number))
                .put("name", name(number))
                .put("required", false);
        item.set("label", text("Pertanyaan " + number));
        switch (kind(number)) {
            case "rating" -> {
                item.put("reversed", false);
                var points = item.putArray("points");
                for (var value = 1; value <= POINTS; value++) {
                    points.addObject().put("value", value).set("label", text("Nilai " + value));
                }
            }
            case "single", "multiple" -> {
                item.put("other", false);
                var choices = item.putArray("choices");
                for (var option = 1; option <= POINTS; option++) {
                    choices.addObject().put("code", "p" + option).set("label", text("Pilihan " + option));
                }
                if (kind(number).equals("multiple")) {
                    item.putArray("exclusive");
                }
            }
            case "number" -> item.put("integer", false);
            default -> item.put("long", true).put("maxLength", 1000);
        }
        return item;
    }

    private ObjectNode text(String words) {
        return json.createObjectNode().put("id", words).put("en", words);
    }

    private static String name(int number) {
        return "q" + number;
    }

    private static String kind(int number) {
        if (number < RATINGS) {
            return "rating";
        }
        if (number < RATINGS + CHOICES) {
            return "single";
        }
        if (number < RATINGS + CHOICES + MULTIPLE) {
            return "multiple";
        }
        return number < RATINGS + CHOICES + MULTIPLE + NUMBERS ? "number" : "text";
    }

    private ObjectNode given() {
        var answers = json.createObjectNode();
        for (var number = 0; number < QUESTIONS; number++) {
            switch (kind(number)) {
                case "rating" -> answers.put(name(number), 1 + random.nextInt(POINTS));
                case "single" -> answers.put(name(number), "p" + (1 + random.nextInt(POINTS)));
                case "multiple" -> some(answers.putArray(name(number)));
                case "number" -> answers.put(name(number), random.nextInt(100_000) / 100.0);
                default -> answers.put(name(number), sentence());
            }
        }
        return answers;
    }

    private void some(ArrayNode codes) {
        for (var option = 1; option <= POINTS; option++) {
            if (option == 1 || random.nextBoolean()) {
                codes.add("p" + option);
            }
        }
    }

    private String sentence() {
        var words = new StringBuilder();
        for (var number = 0; number < 8; number++) {
            words.append(number == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
