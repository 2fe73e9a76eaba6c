package id.reviu.reporting.survey;

import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import id.reviu.reporting.reference.PublishedQuestionnaire;
import id.reviu.reporting.reference.Questionnaire;
import id.reviu.reporting.reference.Questionnaires;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Keeps facts and counters true to each other, whatever the order and number of times in which events come. A newer state of
 * a response takes out what its earlier one counted for and adds what it counts for itself. A response whose questionnaire is
 * not known yet is kept as a fact and counted when the questionnaire comes.
 *
 * <p>Every use runs in the transaction of its caller and locks in one order: questionnaires, facts, counters.
 */
@Service
public class ResponseLedger {

    private static final int CHUNK = 1_000;

    private final Questionnaires questionnaires;
    private final Responses responses;
    private final Tallies tallies;
    private final FreeTexts texts;
    private final Changes changes;
    private final JdbcClient jdbc;

    ResponseLedger(
            Questionnaires questionnaires,
            Responses responses,
            Tallies tallies,
            FreeTexts texts,
            Changes changes,
            JdbcClient jdbc) {
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.tallies = tallies;
        this.texts = texts;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    /**
     * Takes over the newest states of responses, and takes removed ones out of every figure for good.
     *
     * @param states one state for each response
     * @param removed ids of responses that are gone
     */
    public void take(Collection<Response> states, Collection<UUID> removed) {
        var deltas = new Deltas();
        var touched = new ArrayList<Response>();
        touched.addAll(keep(states, deltas));
        touched.addAll(remove(removed, deltas));
        tallies.apply(deltas);
        announce(touched);
    }

    private List<Response> keep(Collection<Response> states, Deltas deltas) {
        if (states.isEmpty()) {
            return List.of();
        }
        var sorted = states.stream()
                .sorted(Comparator.comparing(response -> response.id().toString()))
                .toList();
        var known = knownOrAwaited(sorted);
        var accepted = responses.keep(sorted, response -> known.containsKey(response.questionnaireVersion()));
        takeOut(accepted.stream().flatMap(one -> one.counted().stream()).toList(), deltas);
        var newer = accepted.stream().map(Responses.Accepted::id).collect(Collectors.toSet());
        var taken = sorted.stream()
                .filter(response -> newer.contains(response.id()))
                .toList();
        count(taken, known, deltas);
        return taken;
    }

    private List<Response> remove(Collection<UUID> ids, Deltas deltas) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var removed = responses.remove(ids);
        takeOut(removed, deltas);
        return removed;
    }

    /** Takes over published questionnaires and counts the responses that waited for them. */
    public void takeQuestionnaires(List<PublishedQuestionnaire> published) {
        for (var questionnaire : published.stream()
                .sorted(Comparator.comparing(one -> one.id().toString()))
                .toList()) {
            lock("pg_advisory_xact_lock", questionnaire.id());
            questionnaires.take(questionnaire).ifPresent(this::countWaiting);
        }
    }

    private void countWaiting(Questionnaire questionnaire) {
        var version = questionnaire.id();
        var known = Map.of(version, questionnaire);
        var deltas = new Deltas();
        var campaigns = new TreeSet<String>();
        for (var chunk = responses.waiting(version, CHUNK);
                !chunk.isEmpty();
                chunk = responses.waiting(version, CHUNK)) {
            count(chunk, known, deltas);
            responses.markCounted(chunk);
            chunk.forEach(response -> campaigns.add(response.campaign().toString()));
        }
        tallies.apply(deltas);
        changes.announce(Change.Kind.CAMPAIGN, campaigns);
    }

    /**
     * The questionnaires that are known. For each that is not, its coming is held up until this transaction ends: otherwise it
     * could look for waiting responses a moment before these are there to see.
     */
    private Map<UUID, Questionnaire> knownOrAwaited(List<Response> states) {
        var versions = states.stream()
                .map(Response::questionnaireVersion)
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        var known = questionnaires.find(versions);
        if (known.size() == versions.size()) {
            return known;
        }
        versions.stream()
                .filter(version -> !known.containsKey(version))
                .forEach(version -> lock("pg_advisory_xact_lock_shared", version));
        return questionnaires.find(versions);
    }

    private void lock(String function, UUID questionnaire) {
        jdbc.sql("SELECT " + function + "(hashtextextended(?, 0))")
                .param(questionnaire.toString())
                .query((row, number) -> number)
                .list();
    }

    private void takeOut(List<Response> earlier, Deltas deltas) {
        var known = questionnaires.find(
                earlier.stream().map(Response::questionnaireVersion).toList());
        for (var response : earlier) {
            var questionnaire = known.get(response.questionnaireVersion());
            if (questionnaire == null) {
                throw new IllegalStateException("counted without its questionnaire: " + response.id());
            }
            AnswerCounter.count(response, questionnaire, deltas::subtract);
        }
        texts.forget(earlier.stream().map(Response::id).toList());
    }

    private void count(List<Response> newer, Map<UUID, Questionnaire> known, Deltas deltas) {
        var remarks = new ArrayList<Remark>();
        for (var response : newer) {
            var questionnaire = known.get(response.questionnaireVersion());
            if (questionnaire != null) {
                AnswerCounter.count(response, questionnaire, deltas::add);
                remarks.addAll(AnswerCounter.remarks(response, questionnaire));
            }
        }
        texts.keep(remarks);
    }

    private void announce(Collection<Response> touched) {
        changes.announce(
                Change.Kind.CAMPAIGN,
                touched.stream()
                        .map(response -> response.campaign().toString())
                        .distinct()
                        .toList());
    }
}
