package id.reviu.reporting.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import id.reviu.reporting.reference.Questionnaires;
import id.reviu.reporting.statistics.Moments;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * What offices answered, counted from the facts when it is asked for: a campaign has one response of each office, so kept counters
 * would be a copy of the answers that every submission has to pay for.
 */
@Repository
class OfficeCounts {
    private static final int CAMPAIGNS_REMEMBERED = 64;

    /** A programme and the office that judged it. */
    record Judged(String programme, String opd) {}

    /** What offices said, each by itself, and programme by programme. */
    record Judgements(Map<String, Counts> byOffice, Map<Judged, Counts> byProgramme) {
        static final Judgements NONE = new Judgements(Map.of(), Map.of());
    }

    /** What all offices of a campaign answered together, when it had changed so often. */
    private record Total(long revision, Counts counts) {}

    private final Responses responses;
    private final Questionnaires questionnaires;
    private final Changes changes;
    private final Cache<UUID, Total> totals =
            Caffeine.newBuilder().maximumSize(CAMPAIGNS_REMEMBERED).build();

    OfficeCounts(Responses responses, Questionnaires questionnaires, Changes changes) {
        this.responses = responses;
        this.questionnaires = questionnaires;
        this.changes = changes;
    }

    /**
     * The counts of all offices together, which every office may see. They are remembered until the campaign changes.
     *
     * @param revision how many changes the reader has seen; one that comes while the answers are read leaves nothing remembered
     */
    Counts together(UUID campaign, long revision) {
        var known = totals.getIfPresent(campaign);
        if (known != null && known.revision() == revision) {
            return known.counts();
        }
        var counts = new Counts();
        count(
                responses.ofAllOffices(campaign),
                question -> true,
                (key, moments) -> counts.add(key.series(), key.value(), key.state(), moments));
        if (revision(campaign) == revision) {
            totals.put(campaign, new Total(revision, counts));
        }
        return counts;
    }

    private long revision(UUID campaign) {
        return changes.revision(Change.Kind.CAMPAIGN, campaign.toString())
                .map(Changes.Revision::number)
                .orElse(0L);
    }

    /**
     * The counts of one office, if the reader may see it.
     *
     * @param questions names; null for all questions. Whole responses are always among them.
     */
    Counts of(UUID campaign, String opd, @Nullable Collection<String> questions) {
        var counts = new Counts();
        count(
                responses.ofOffices(campaign, opd),
                question -> questions == null || question.isEmpty() || questions.contains(question),
                (key, moments) -> counts.add(key.series(), key.value(), key.state(), moments));
        return counts;
    }

    /** The counts of each office and each programme, as far as the reader may see them, without single values. */
    Judgements judgements(UUID campaign, Collection<String> questions, @Nullable String opd) {
        var offices = new HashMap<String, Counts>();
        var programmes = new HashMap<Judged, Counts>();
        count(responses.ofOffices(campaign, opd), questions::contains, (key, moments) -> {
            if (key.value().isEmpty()) {
                offices.computeIfAbsent(key.opd(), office -> new Counts()).add(key.series(), "", key.state(), moments);
                if (!key.entry().isEmpty()) {
                    programmes
                            .computeIfAbsent(new Judged(key.entry(), key.opd()), programme -> new Counts())
                            .add(key.series(), "", key.state(), moments);
                }
            }
        });
        return new Judgements(offices, programmes);
    }

    private void count(List<Response> facts, Predicate<String> asked, BiConsumer<TallyKey, Moments> counters) {
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
}
