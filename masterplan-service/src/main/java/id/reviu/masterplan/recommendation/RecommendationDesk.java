package id.reviu.masterplan.recommendation;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.access.Reviewers;
import id.reviu.masterplan.calendar.CityDay;
import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.finding.Finding;
import id.reviu.masterplan.finding.FindingId;
import id.reviu.masterplan.finding.FindingState;
import id.reviu.masterplan.finding.Findings;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Cursor;
import id.reviu.masterplan.input.Faults;
import id.reviu.masterplan.opd.Opds;
import id.reviu.masterplan.review.Reviews;
import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where recommendations are written and sent, and what OPDs did about them is judged. */
@Service
public class RecommendationDesk {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private final Recommendations recommendations;
    private final Findings findings;
    private final Reviews reviews;
    private final Opds opds;
    private final Turns turns;
    private final Changes changes;
    private final CityDay city;
    private final ApplicationEventPublisher events;

    RecommendationDesk(
            Recommendations recommendations,
            Findings findings,
            Reviews reviews,
            Opds opds,
            Turns turns,
            Changes changes,
            CityDay city,
            ApplicationEventPublisher events) {
        this.recommendations = recommendations;
        this.findings = findings;
        this.reviews = reviews;
        this.opds = opds;
        this.turns = turns;
        this.changes = changes;
        this.city = city;
        this.events = events;
    }

    /** A piece of the list by due date: an OPD's people see what was sent to them, and only who writes them sees drafts. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<RecommendationEntry> list(RecommendationFilter filter, @Nullable String after, int limit) {
        var from = Cursor.read(after);
        return Page.of(
                recommendations.list(filter, mayWrite(), day(from), from.id(), limit, city.today()),
                limit,
                entry -> new Cursor(
                                entry.recommendation().advice().due().toString(),
                                entry.recommendation().id().value())
                        .toString());
    }

    private static LocalDate day(Cursor from) {
        try {
            return from.key().isEmpty() ? BEFORE_ALL : LocalDate.parse(from.key());
        } catch (DateTimeException notADay) {
            throw new BadParameter("after");
        }
    }

    private static boolean mayWrite() {
        return CurrentUser.get().is("administrator", "reviewer");
    }

    /**
     * One recommendation.
     *
     * @throws NotSentToYou when it was sent to another OPD
     * @throws Unknown when there is none, or it is not sent yet
     */
    @Transactional(readOnly = true)
    @EveryRole
    public RecommendationEntry get(RecommendationId id) {
        return recommendations.find(id, mayWrite(), city.today()).orElseThrow(() -> missing(id));
    }

    private RuntimeException missing(RecommendationId id) {
        return recommendations.isSent(id) ? new NotSentToYou() : new Unknown("recommendation", id);
    }

    /** Writes a recommendation, or changes it while it is a draft or objected to. */
    @Transactional
    @Reviewers
    public Saved<RecommendationEntry> put(RecommendationId id, Advice advice, @Nullable Version expected) {
        turns.take("recommendation", id);
        var found = recommendations.find(id, true, city.today());
        if (found.isPresent()) {
            return Saved.updated(change(found.get(), advice, expected));
        }
        Stale.unlessNew(expected);
        check(advice);
        var recommendation = Recommendation.draft(id, advice, changes.first("written"));
        recommendations.add(recommendation);
        events.publishEvent(new RecommendationChanged(recommendation));
        return Saved.created(get(id));
    }

    private RecommendationEntry change(RecommendationEntry entry, Advice advice, @Nullable Version expected) {
        var recommendation = entry.recommendation();
        if (recommendation.advice().equals(advice)) {
            return entry;
        }
        if (!recommendation.advice().review().equals(advice.review())) {
            throw new RecommendationOfAnotherReview();
        }
        Stale.unless(expected, recommendation.last());
        var changed = recommendation.with(advice, changes.after(recommendation.last(), "changed"));
        check(advice);
        recommendations.rest(changed);
        return save(changed);
    }

    private void check(Advice advice) {
        var faults = new Faults();
        var review = reviews.find(advice.review());
        faults.when(
                review.isEmpty(), "/review", "unknown-review", advice.review().toString());
        faults.when(
                opds.active(List.of(advice.opd())).isEmpty(),
                "/opd",
                "unknown-opd",
                advice.opd().value());
        checkFindings(advice, faults);
        faults.refuse();
        review.orElseThrow().requireOpen();
    }

    private void checkFindings(Advice advice, Faults faults) {
        faults.when(advice.findings().isEmpty(), "/findings", "required");
        faults.unique("/findings", advice.findings(), "", FindingId::value);
        Map<FindingId, Finding> known =
                findings.of(advice.findings()).stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        for (var i = 0; i < advice.findings().size(); i++) {
            var named = advice.findings().get(i);
            var finding = known.get(named);
            var fits = finding != null
                    && finding.facts().review().equals(advice.review())
                    && finding.state() != FindingState.WITHDRAWN;
            faults.when(!fits, "/findings/" + i, "unknown-finding", named.toString());
        }
    }

    /**
     * Sends it to the OPD. Sending it again changes nothing.
     *
     * @throws FindingsNotFinal while one of its findings may still change
     */
    @Transactional
    @Reviewers
    public RecommendationEntry send(RecommendationId id, @Nullable Version expected) {
        var entry = take(id);
        var recommendation = entry.recommendation();
        if (recommendation.state() == RecommendationState.SENT) {
            return entry;
        }
        Stale.unless(expected, recommendation.last());
        requireFinal(recommendation);
        return save(recommendation, "sent", recommendation::send);
    }

    /** Nobody can reopen the findings before this transaction ends. */
    private void requireFinal(Recommendation recommendation) {
        var named = recommendation.advice().findings();
        named.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(finding -> turns.take("finding", finding));
        var ready = findings.of(named).stream()
                .filter(finding -> finding.state() == FindingState.FINAL)
                .count();
        if (ready < named.size()) {
            throw new FindingsNotFinal(named.size() - ready);
        }
    }

    /** Confirms that it is carried out. Verifying it again changes nothing. */
    @Transactional
    @Reviewers
    public RecommendationEntry verify(RecommendationId id, @Nullable Version expected) {
        var entry = take(id);
        var recommendation = entry.recommendation();
        if (recommendation.state() == RecommendationState.VERIFIED) {
            return entry;
        }
        Stale.unless(expected, recommendation.last());
        return save(recommendation, "verified", recommendation::verify);
    }

    /** Gives a claim back with a reason. */
    @Transactional
    @Reviewers
    public RecommendationEntry giveBack(RecommendationId id, String reason, @Nullable Version expected) {
        var entry = take(id);
        var recommendation = entry.recommendation();
        if (recommendation.state() == RecommendationState.RETURNED && reason.equals(recommendation.reason())) {
            return entry;
        }
        Stale.unless(expected, recommendation.last());
        return save(recommendation, "returned", change -> recommendation.giveBack(reason, change));
    }

    /** Takes it back. Withdrawing it again changes nothing. */
    @Transactional
    @Reviewers
    public RecommendationEntry withdraw(RecommendationId id, String reason, @Nullable Version expected) {
        var entry = take(id);
        var recommendation = entry.recommendation();
        if (recommendation.state() == RecommendationState.WITHDRAWN) {
            return entry;
        }
        Stale.unless(expected, recommendation.last());
        return save(recommendation, "withdrawn", change -> recommendation.withdraw(reason, change));
    }

    /** Waits for its turn with the recommendation. */
    RecommendationEntry take(RecommendationId id) {
        turns.take("recommendation", id);
        return get(id);
    }

    RecommendationEntry save(Recommendation before, String action, Function<Change, Recommendation> verb) {
        return save(verb.apply(changes.after(before.last(), action)));
    }

    private RecommendationEntry save(Recommendation after) {
        recommendations.save(after);
        events.publishEvent(new RecommendationChanged(after));
        return get(after.id());
    }
}
