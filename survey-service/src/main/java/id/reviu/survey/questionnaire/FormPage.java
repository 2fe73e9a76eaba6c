package id.reviu.survey.questionnaire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items shown together.
 *
 * @param visibleWhen a condition in the expression language; null is always
 */
public record FormPage(String name, Text title, @Nullable String visibleWhen, List<Item> items) {}
