package id.reviu.survey.export.file;

import id.reviu.survey.questionnaire.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds for the questions of one version the columns that their answers go to. */
final class Slots {

    private final boolean numbersOnly;
    private final Map<String, Slot> slots = new HashMap<>();

    private Slots(boolean numbersOnly) {
        this.numbersOnly = numbersOnly;
    }

    /**
     * Slots by question.
     *
     * @param numbersOnly whether words that an expression yielded are left out
     */
    static Map<String, Slot> of(List<Item> questions, Sketch sketch, boolean numbersOnly) {
        var found = new Slots(numbersOnly);
        questions.forEach(question -> found.add(question, sketch.places(question)));
        return Map.copyOf(found.slots);
    }

    private void add(Item question, Map<String, Integer> places) {
        if (places.isEmpty()) {
            return;
        }
        var name = question.name();
        var other = places.get(Item.OTHER_SUFFIX);
        if (other != null) {
            slots.put(name + Item.OTHER_SUFFIX, new Slot.One(other));
        }
        switch (question) {
            case Item.Multiple _ -> slots.put(name, new Slot.Chosen(options(places)));
            case Item.Ranking _ -> slots.put(name, new Slot.Places(options(places)));
            case Item.Grid grid ->
                slots.put(
                        name,
                        new Slot.Inside(grid.rows().stream()
                                .collect(Collectors.toMap(
                                        row -> row.name(), row -> new Slot.One(place(places, "." + row.name()))))));
            case Item.ImportancePerformance twice ->
                slots.put(
                        name,
                        new Slot.Inside(twice.rows().stream()
                                .collect(Collectors.toMap(row -> row.name(), row -> twice(places, row.name())))));
            case Item.Evidence _ -> slots.put(name, new Slot.Files(place(places, "")));
            case Item.Calculated _ ->
                slots.put(name, numbersOnly ? new Slot.Number(place(places, "")) : new Slot.One(place(places, "")));
            default -> slots.put(name, new Slot.One(place(places, "")));
        }
    }

    private static Slot twice(Map<String, Integer> places, String row) {
        return new Slot.Inside(Map.of(
                "importance", new Slot.One(place(places, "." + row + ".importance")),
                "performance", new Slot.One(place(places, "." + row + ".performance"))));
    }

    private static int place(Map<String, Integer> places, String suffix) {
        var place = places.get(suffix);
        if (place == null) {
            throw new IllegalStateException("no column for " + suffix);
        }
        return place;
    }

    /** Places by option; what follows the name of an option's column is a point and the option's code. */
    private static Map<String, Integer> options(Map<String, Integer> places) {
        return places.entrySet().stream()
                .filter(place -> place.getKey().startsWith("."))
                .collect(Collectors.toUnmodifiableMap(place -> place.getKey().substring(1), Map.Entry::getValue));
    }
}
