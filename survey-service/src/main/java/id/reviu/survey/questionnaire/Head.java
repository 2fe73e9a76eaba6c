package id.reviu.survey.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * What every item of a questionnaire has, whatever its kind.
 *
 * @param name stable over versions, and the key of its answer
 * @param hint a second, smaller sentence
 * @param required whether it must be answered while it is visible
 * @param visibleWhen a condition in the expression language; null is always
 * @param validWhen a condition an answer must meet, {@code .} being the answer; null is any
 * @param validMessage what to tell who breaks it, or a bound
 * @param feeds the scale an answer counts for, such as {@code criterion:efisien}
 */
public record Head(
        String name,
        Text label,
        @Nullable Text hint,
        boolean required,
        @Nullable String visibleWhen,
        @Nullable String validWhen,
        @Nullable Text validMessage,
        @Nullable String feeds) {

    public static Head of(String name, Text label) {
        return new Head(name, label, null, false, null, null, null, null);
    }
}
