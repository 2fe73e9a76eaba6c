package id.reviu.survey.questionnaire;

/** What the kinds of items are called in JSON. */
final class Kinds {

    private Kinds() {}

    static String of(Item item) {
        return switch (item) {
            case Item.Single _ -> "single";
            case Item.Multiple _ -> "multiple";
            case Item.Rating _ -> "rating";
            case Item.Grid _ -> "grid";
            case Item.ImportancePerformance _ -> "importance-performance";
            case Item.Ranking _ -> "ranking";
            case Item.Quantity _ -> "number";
            case Item.Date _ -> "date";
            case Item.FreeText _ -> "text";
            case Item.Evidence _ -> "evidence";
            case Item.Calculated _ -> "calculated";
            case Item.Note _ -> "note";
            case Item.Group _ -> "group";
            case Item.Repeat _ -> "repeat";
        };
    }
}
