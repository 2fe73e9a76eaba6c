package id.reviu.reporting.report.document;

import id.reviu.reporting.survey.SatisfactionFigures;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The community satisfaction index. */
final class SatisfactionChapter {

    private static final BigDecimal FACTOR = BigDecimal.valueOf(25);

    private SatisfactionChapter() {}

    static Optional<Chapter> of(Dossier dossier, Words words) {
        var satisfaction = dossier.satisfaction();
        if (satisfaction == null) {
            return Optional.empty();
        }
        var chapter = new Chapter.Builder("satisfaction", words.say("ikm.title"));
        chapter.say(words.say("ikm.intro", satisfaction.source()));
        var grade = satisfaction.gradeName();
        if (grade == null) {
            chapter.note(words.name("ikm-reason", String.valueOf(satisfaction.reason())));
        } else {
            chapter.say(words.say(
                    "ikm.result",
                    words.mean(satisfaction.index()),
                    String.valueOf(satisfaction.grade()),
                    words.in(grade),
                    words.count(satisfaction.n())));
        }
        if (!satisfaction.unsur().isEmpty()) {
            chapter.add(unsur(satisfaction, words));
        }
        var from = satisfaction.from();
        if (from != null && grade != null) {
            chapter.legend(words.say("ikm.formula", words.formula(from.formula())));
        }
        if (!dossier.satisfactionByGroup().isEmpty()) {
            chapter.heading(words.say("ikm.by-group"));
            chapter.add(byGroup(dossier, words));
        }
        return Optional.of(chapter.chapter());
    }

    private static Block unsur(SatisfactionFigures.Satisfaction satisfaction, Words words) {
        var table = new Grid.Builder(words.say("ikm.table"))
                .text(words.say("unsur"), 46)
                .number(words.say("n"), 14)
                .number("NRR", 14)
                .number(words.say("sd"), 13)
                .number(words.say("ikm.value"), 13);
        satisfaction
                .unsur()
                .forEach(one -> table.row(
                        words.in(one.label()),
                        words.count(one.n()),
                        words.number(one.nrr(), 3),
                        words.mean(one.sd()),
                        words.mean(value(one.nrr()))));
        return table.table();
    }

    /** An element's part of the index, on the same scale of 25 to 100. */
    private static @Nullable BigDecimal value(@Nullable BigDecimal nrr) {
        return nrr == null ? null : nrr.multiply(FACTOR);
    }

    private static Block byGroup(Dossier dossier, Words words) {
        var table = new Grid.Builder(words.say("ikm.group-table"))
                .text(words.say("group"), 40)
                .number(words.say("n"), 14)
                .number("IKM", 14)
                .text(words.say("grade"), 32);
        for (var one : dossier.satisfactionByGroup()) {
            var grade = one.satisfaction().gradeName();
            table.row(
                    words.in(one.group().label()),
                    words.count(one.satisfaction().n()),
                    words.mean(one.satisfaction().index()),
                    grade == null
                            ? words.name(
                                    "ikm-reason",
                                    String.valueOf(one.satisfaction().reason()))
                            : one.satisfaction().grade() + " – " + words.in(grade));
        }
        return table.table();
    }
}
