package id.reviu.benchmarks.validation;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A questionnaire of 250 questions of every common kind and a full set of good answers to it. Every third question is shown
 * only for a certain answer to an earlier one, every fifth number has a condition, and one value is worked out of ten others.
 */
final class LongQuestionnaire {
    static final int QUESTIONS = 250;
    private static final int POINTS = 5;
    private static final String[] KINDS = {"rating", "single", "multiple", "number", "text"};

    private final JsonMapper json;

    LongQuestionnaire(JsonMapper json) {
        this.json = json;
    }

    ObjectNode definition() {
        var definition = json.createObjectNode();
        definition.set("title", text("Survei panjang"));
        definition.putArray("languages").add("id").add("en");
        var pages = definition.putArray("pages");
        for (var number = 0; number < QUESTIONS; number++) {
            if (number % 25 == 0) {
                var page = pages.addObject();
                page.put("name", "halaman" + number).set("title", text("Halaman"));
                page.putArray("items");
            }
            ((ArrayNode) pages.get(pages.size() - 1).get("items")).add(item(number));
        }
        ((ArrayNode) pages.get(pages.size() - 1).get("items"))
                .addObject()
                .put("kind", "calculated")
                .put("name", "jumlah")
                .put("required", false)
                .put(
                        "expression",
                        "${q3} + ${q8} + ${q13} + ${q18} + ${q23} + ${q28} + ${q33} + ${q38} + ${q43} + ${q48}")
                .set("label", text("Jumlah"));
        return definition;
    }

    private ObjectNode item(int number) {
        var kind = KINDS[number % KINDS.length];
        var item = json.createObjectNode()
                .put("kind", kind)
                .put("name", "q" + number)
                .put("required", true);
        item.set("label", text("Pertanyaan " + number));
        if (number % 3 == 2 && number > 5) {
            // always an earlier single choice
            item.put("visibleWhen", "${q" + (number / 5 * 5 - 4) + "} = 'p1' or ${q" + (number / 5 * 5 - 5) + "} >= 1");
        }
        switch (kind) {
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
                if (kind.equals("multiple")) {
                    item.putArray("exclusive");
                }
            }
            case "number" ->
                item.put("integer", false).put("min", 0).put("max", 1000).put("validWhen", ". * 2 <= 2000");
            default -> item.put("long", true).put("maxLength", 1000);
        }
        return item;
    }

    private ObjectNode text(String words) {
        return json.createObjectNode().put("id", words).put("en", words);
    }

    ObjectNode answers() {
        var answers = json.createObjectNode();
        for (var number = 0; number < QUESTIONS; number++) {
            var name = "q" + number;
            switch (KINDS[number % KINDS.length]) {
                case "rating" -> answers.put(name, 1 + number % POINTS);
                case "single" -> answers.put(name, "p" + (1 + number % POINTS));
                case "multiple" -> answers.putArray(name).add("p1").add("p" + (2 + number % (POINTS - 1)));
                case "number" -> answers.put(name, number * 3.25);
                default -> answers.put(name, "Pelayanan cepat dan petugas ramah, tetapi antrean masih panjang.");
            }
        }
        return answers;
    }
}
