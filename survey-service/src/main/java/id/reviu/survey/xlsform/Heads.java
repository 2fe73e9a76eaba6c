package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Head;
import org.jspecify.annotations.Nullable;

/** Makes heads that differ in one thing. */
final class Heads {

    private Heads() {}

    static Head validWhen(Head head, @Nullable String condition) {
        return new Head(
                head.name(),
                head.label(),
                head.hint(),
                head.required(),
                head.visibleWhen(),
                condition,
                head.validMessage(),
                head.feeds());
    }
}
