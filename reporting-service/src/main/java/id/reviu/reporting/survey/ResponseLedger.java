package id.reviu.reporting.survey;

import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.live.Change;
import id.reviu.reporting.live.Changes;
import id.reviu.reporting.reference.PublishedQuestionnaire;
import id.reviu.reporting.reference.Questionnaire;
import id.reviu.reporting.reference.Questionnaires;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var kept = keep(states);
        var gone = removed.isEmpty() ? List.<Response>of() : responses.remove(removed);
        var earlier = Stream.concat(kept.earlier().stream(), gone.stream()).toList();
        texts.forget(earlier.stream().map(Response::id).toList());
        texts.keep(remarks(kept.counted(), kept.known()));
        move(stakeholders(earlier), stakeholders(kept.counted()), kept.known());
        announce(Stream.concat(kept.taken().stream(), gone.stream()));
    }

    /**
     * What became of new states.
     *
     * @param taken those that are newer than what was there
     * @param earlier what counted until now in their place
     * @param known the questionnaires by which they count
     */
    private record Kept(List<Response> taken, List<Response> earlier, Map<UUID, Questionnaire> known) {
        static final Kept NOTHING = new Kept(List.of(), List.of(), Map.of());

        List<Response> counted() {
            return taken.stream()
                    .filter(response -> known.containsKey(response.questionnaireVersion()))
                    .toList();
        }
    }

    private Kept keep(Collection<Response> states) {
        if (states.isEmpty()) {
            return Kept.NOTHING;
        }
        var sorted = states.stream()
                .sorted(Comparator.comparing(response -> response.id().toString()))
                .toList();
        var known = knownOrAwaited(sorted);
        var accepted = responses.keep(sorted, response -> known.containsKey(response.questionnaireVersion()));
        var newer = accepted.stream().map(Responses.Accepted::id).collect(Collectors.toSet());
        return new Kept(
                sorted.stream()
                        .filter(response -> newer.contains(response.id()))
                        .toList(),
                accepted.stream().flatMap(one -> one.counted().stream()).toList(),
                known);
    }

    /** Offices have no counters: they are few, and {@link OfficeCounts} counts them when they are asked for. */
    private static List<Response> stakeholders(Collection<Response> responses) {
        return responses.stream()
                .filter(response -> response.audience() == Audience.STAKEHOLDER)
                .toList();
    }

    /**
     * Moves the counters campaign by campaign, which is the order in which they are locked: answers to many campaigns touch more
     * counters than there is memory for at once.
     */
    private void move(List<Response> out, List<Response> in, Map<UUID, Questionnaire> known) {
        var before = questionnaires.find(
                out.stream().map(Response::questionnaireVersion).toList());
        var outOf = byCampaign(out);
        var into = byCampaign(in);
        var campaigns = new TreeSet<>(outOf.keySet());
        campaigns.addAll(into.keySet());
        for (var campaign : campaigns) {
            var deltas = new Deltas();
            for (var response : outOf.getOrDefault(campaign, List.of())) {
                AnswerCounter.count(response, questionnaireOf(response, before), deltas::subtract);
            }
            for (var response : into.getOrDefault(campaign, List.of())) {
                AnswerCounter.count(response, questionnaireOf(response, known), deltas::add);
            }
            tallies.apply(deltas);
        }
    }

    private static Map<UUID, List<Response>> byCampaign(List<Response> responses) {
        return responses.stream().collect(Collectors.groupingBy(Response::campaign));
    }

    private static Questionnaire questionnaireOf(Response response, Map<UUID, Questionnaire> known) {
        var questionnaire = known.get(response.questionnaireVersion());
        if (questionnaire == null) {
            throw new IllegalStateException("counted without its questionnaire: " + response.id());
        }
        return questionnaire;
    }

    private static List<Remark> remarks(List<Response> counted, Map<UUID, Questionnaire> known) {
        return counted.stream()
                .flatMap(response -> AnswerCounter.remarks(response, questionnaireOf(response, known)).stream())
                .toList();
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
            texts.keep(remarks(chunk, known));
            stakeholders(chunk).forEach(response -> AnswerCounter.count(response, questionnaire, deltas::add));
            chunk.forEach(response -> campaigns.add(response.campaign().toString()));
            responses.markCounted(chunk);
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

    private void announce(Stream<Response> touched) {
        changes.announce(
                Change.Kind.CAMPAIGN,
                touched.map(response -> response.campaign().toString())
                        .distinct()
                        .toList());
    }
}
