package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Choice;
import id.reviu.survey.questionnaire.Point;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The options of one list.
 *
 * @param exclusive codes of options that stand alone
 */
record ChoiceList(List<Choice> choices, List<String> exclusive) {

    private static final int FEWEST_POINTS = 2;
    private static final int MOST_POINTS = 10;
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9]\\d{0,5})");

    /** Whether it is a rating scale: 2 to 10 whole numbers. */
    boolean isScale() {
        return choices.size() >= FEWEST_POINTS
                && choices.size() <= MOST_POINTS
                && exclusive.isEmpty()
                && choices.stream()
                        .allMatch(choice -> WHOLE.matcher(choice.code()).matches());
    }

    List<Point> points() {
        return choices.stream()
                .map(choice -> new Point(Integer.parseInt(choice.code()), choice.label()))
                .toList();
    }
}
