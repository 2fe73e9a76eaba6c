package id.reviu.survey.response;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.problem.Violation;
import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.campaign.Part;
import id.reviu.survey.campaign.Quotas;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Takes the answers of people without an account, whom a link has let in. Nothing is kept before they hand in. */
@Service
public class StakeholderDesk {

    private final Responses responses;
    private final Forms forms;
    private final Quotas quotas;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId city;

    StakeholderDesk(
            Responses responses,
            Forms forms,
            Quotas quotas,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${reviu.city.time-zone}") ZoneId city) {
        this.responses = responses;
        this.forms = forms;
        this.quotas = quotas;
        this.events = events;
        this.clock = clock;
        this.city = city;
    }

    /** What a stakeholder is told: that the answers have come, and under which id. */
    public record Receipt(
            UUID id, ResponseState state, @Nullable Instant submittedAt, boolean simulated) {

        static Receipt of(Response response) {
            return new Receipt(
                    response.id().value(),
                    response.standing().state(),
                    response.standing().submittedAt(),
                    response.origin().simulated());
        }
    }

    /**
     * Hands answers in. The same answers again are the same submission, even after the campaign has closed.
     *
     * @param campaign held by the caller, so that it cannot close meanwhile
     * @throws NoMoreAnswers when the campaign takes none
     * @throws id.reviu.survey.campaign.QuotaFull when enough answered of this group and area
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt submit(ResponseId id, Campaign campaign, Part.Stakeholders part, JsonNode given) {
        var now = kept(clock.instant());
        return submit(id, campaign, part, given, now, now, () -> {});
    }

    /**
     * Hands in the answers of somebody who was let in for this once. They are kept with the day alone, so that nobody who knows
     * when a person answered finds them by it.
     *
     * @param use called when they are new and kept; what it throws undoes that
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt submitOnce(ResponseId id, Campaign campaign, Part.Stakeholders part, JsonNode given, Runnable use) {
        var now = kept(clock.instant());
        var day = now.atZone(city).truncatedTo(ChronoUnit.DAYS).toInstant();
        return submit(id, campaign, part, given, now, day, use);
    }

    private Receipt submit(
            ResponseId id,
            Campaign campaign,
            Part.Stakeholders part,
            JsonNode given,
            Instant now,
            Instant told,
            Runnable use) {
        var checked = forms.of(part.questionnaire().version()).submission(given, List.of(), now);
        responses.reach(id);
        var before = responses.ofStakeholder(id);
        if (before.isPresent()) {
            return again(before.get(), campaign, checked);
        }
        if (!new StakeholderTime(campaign, now).takes()) {
            throw new NoMoreAnswers();
        }
        checked.accept();
        refuseFiles(checked);
        var origin = origin(campaign, part, checked.tree());
        var response = Response.handedIn(id, origin, checked.answers(), null, told);
        if (!responses.add(response)) {
            // Somebody sent the same id at the same moment: what they sent decides.
            return again(responses.ofStakeholder(id).orElseThrow(ResponseIdTaken::new), campaign, checked);
        }
        use.run();
        quotas.take(campaign.id(), response.origin().group(), response.origin().area());
        events.publishEvent(
                new ResponseChanged(response, ResponseChanged.Action.SUBMITTED, ResponseChanged.STAKEHOLDER, told));
        return Receipt.of(response);
    }

    private static Receipt again(Response before, Campaign campaign, Checked checked) {
        if (!before.origin().campaign().equals(campaign.id())) {
            throw new ResponseIdTaken();
        }
        if (!checked.accepted() || !before.holds(checked.answers())) {
            throw new SubmittedDifferently();
        }
        return Receipt.of(before);
    }

    /** Strangers can upload nothing, so whatever file they name is not theirs. */
    private static void refuseFiles(Checked checked) {
        var places = checked.files().keySet();
        if (!places.isEmpty()) {
            throw new AnswersRefused(places.stream()
                    .map(place -> new Violation(place, "evidence-unknown"))
                    .toList());
        }
    }

    private static Origin origin(Campaign campaign, Part.Stakeholders part, JsonNode answers) {
        var group = answer(answers, part.groupQuestion());
        if (!part.groups().isEmpty() && !part.groups().contains(group)) {
            throw new AnswersRefused(
                    List.of(new Violation("/answers/" + part.groupQuestion(), "answer-group-not-asked")));
        }
        return new Origin(
                campaign.id(),
                part.questionnaire().version(),
                new Origin.Stakeholder(group, answer(answers, part.areaQuestion())),
                campaign.plan().simulated());
    }

    private static @Nullable String answer(JsonNode answers, @Nullable String question) {
        return question == null ? null : answers.path(question).asStringOpt().orElse(null);
    }
}
