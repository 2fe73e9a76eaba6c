package id.reviu.reporting.survey;

import id.reviu.reporting.reference.Questionnaires;
import id.reviu.reporting.statistics.Moments;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * What offices answered, one by one, counted from the facts when it is asked for: a campaign has one response of each office, so
 * kept counters would be a copy of the answers that every submission has to pay for.
 */
@Repository
class OfficeCounts {

    /** A programme and the office that judged it. */
    record Judged(String programme, String opd) {}

    /** What offices said, each by itself, and programme by programme. */
    record Judgements(Map<String, Counts> byOffice, Map<Judged, Counts> byProgramme) {
        static final Judgements NONE = new Judgements(Map.of(), Map.of());
    }

    private final Responses responses;
    private final Questionnaires questionnaires;

    OfficeCounts(Responses responses, Questionnaires questionnaires) {
        this.responses = responses;
        this.questionnaires = questionnaires;
    }

    /**
     * The counts of one office, if the reader may see it.
     *
     * @param questions names; null for all questions. Whole responses are always among them.
     */
    Counts of(UUID campaign, String opd, @Nullable Collection<String> questions) {
        var counts = new Counts();
        count(
                campaign,
                opd,
                question -> questions == null || question.isEmpty() || questions.contains(question),
                (key, moments) -> counts.add(series(key), key.value(), key.state(), moments));
        return counts;
    }

    /** The counts of each office and each programme, as far as the reader may see them, without single values. */
    Judgements judgements(UUID campaign, Collection<String> questions, @Nullable String opd) {
        var offices = new HashMap<String, Counts>();
        var programmes = new HashMap<Judged, Counts>();
        count(campaign, opd, questions::contains, (key, moments) -> {
            if (key.value().isEmpty()) {
                offices.computeIfAbsent(key.opd(), office -> new Counts()).add(series(key), "", key.state(), moments);
                if (!key.entry().isEmpty()) {
                    programmes
                            .computeIfAbsent(new Judged(key.entry(), key.opd()), programme -> new Counts())
                            .add(series(key), "", key.state(), moments);
                }
            }
        });
        return new Judgements(offices, programmes);
    }

    private void count(
            UUID campaign, @Nullable String opd, Predicate<String> asked, BiConsumer<TallyKey, Moments> counters) {
        var facts = responses.ofOffices(campaign, opd);
        var known = questionnaires.find(
                facts.stream().map(Response::questionnaireVersion).distinct().toList());
        for (var response : facts) {
            var questionnaire = known.get(response.questionnaireVersion());
            if (questionnaire != null) {
                AnswerCounter.count(response, questionnaire, (key, moments) -> {
                    if (asked.test(key.question())) {
                        counters.accept(key, moments);
                    }
                });
            }
        }
    }

    private static Series series(TallyKey key) {
        return new Series(key.question(), key.item(), key.aspect());
    }
}
