package id.reviu.survey.questionnaire;

import id.reviu.survey.questionnaire.Logic.Node;

/** What a key of an answers object stands for. */
sealed interface AnswerField {

    /** A question, or an item that takes no answer. */
    record Whole(Node node, Item item) implements AnswerField {}

    /** A row of a grid, given beside the questions. */
    record OfGrid(Item.Grid grid, String row) implements AnswerField {}

    /** The text that explains the option "other". */
    record Other(String name) implements AnswerField {}
}
