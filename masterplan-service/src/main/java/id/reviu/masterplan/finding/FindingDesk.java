package id.reviu.masterplan.finding;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.access.Reviewers;
import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.change.Changes;
import id.reviu.masterplan.change.Saved;
import id.reviu.masterplan.change.Stale;
import id.reviu.masterplan.change.Turns;
import id.reviu.masterplan.change.Unknown;
import id.reviu.masterplan.ground.Claim;
import id.reviu.masterplan.ground.Grounds;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.masterplan.input.Cursor;
import id.reviu.masterplan.input.Faults;
import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import id.reviu.platform.web.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what a review finds, and keeps it once it is final. */
@Service
public class FindingDesk {

    private final Findings findings;
    private final Subject subject;
    private final Grounds grounds;
    private final Turns turns;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    FindingDesk(
            Findings findings,
            Subject subject,
            Grounds grounds,
            Turns turns,
            Changes changes,
            ApplicationEventPublisher events) {
        this.findings = findings;
        this.subject = subject;
        this.grounds = grounds;
        this.turns = turns;
        this.changes = changes;
        this.events = events;
    }

    /** A piece of the list of findings in the order they were written. Drafts are shown to those who write them. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<FindingEntry> list(FindingFilter filter, @Nullable String after, int limit) {
        var from = Cursor.read(after);
        return Page.of(
                findings.list(filter, mayWrite(), moment(from), from.id(), limit),
                limit,
                entry -> new Cursor(
                                entry.finding().writtenAt().toString(),
                                entry.finding().id().value())
                        .toString());
    }

    private static Instant moment(Cursor from) {
        try {
            return from.key().isEmpty() ? Instant.EPOCH : Instant.parse(from.key());
        } catch (DateTimeException notAMoment) {
            throw new BadParameter("after");
        }
    }

    private static boolean mayWrite() {
        return CurrentUser.get().is("administrator", "reviewer");
    }

    /**
     * One finding.
     *
     * @throws Unknown when there is none, or not for this person
     */
    @Transactional(readOnly = true)
    @EveryRole
    public FindingEntry get(FindingId id) {
        return findings.find(id, mayWrite()).orElseThrow(() -> new Unknown("finding", id));
    }

    /** Writes a finding down, or changes a draft. */
    @Transactional
    @Reviewers
    public Saved<FindingEntry> put(FindingId id, FindingFacts words, List<Claim> evidence, @Nullable Version expected) {
        turns.take("finding", id);
        var found = findings.find(id, true);
        if (found.isPresent()) {
            return Saved.updated(change(found.get(), words, evidence, expected));
        }
        Stale.unlessNew(expected);
        var facts = check(words, evidence, words);
        var finding = Finding.draft(id, facts, changes.first("written"));
        findings.add(finding);
        events.publishEvent(new FindingChanged(finding));
        return Saved.created(get(id));
    }

    private FindingEntry change(
            FindingEntry entry, FindingFacts words, List<Claim> evidence, @Nullable Version expected) {
        var finding = entry.finding();
        if (!finding.facts().review().equals(words.review())) {
            throw new FindingOfAnotherReview();
        }
        var facts = check(words, evidence, finding.facts());
        if (finding.facts().equals(facts)) {
            return entry;
        }
        Stale.unless(expected, finding.last());
        return save(finding, "changed", change -> finding.with(facts, change));
    }

    /** Faults of words and evidence are told together. */
    private FindingFacts check(FindingFacts words, List<Claim> evidence, FindingFacts known) {
        var faults = new Faults();
        subject.check(words, faults);
        var settled = grounds.settle(evidence, known.evidence(), "/evidence", faults);
        faults.refuse();
        return words.on(settled);
    }

    /** Makes the finding final. Concluding it again changes nothing. */
    @Transactional
    @Reviewers
    public FindingEntry conclude(FindingId id, @Nullable Version expected) {
        var entry = take(id);
        if (entry.finding().state() == FindingState.FINAL) {
            return entry;
        }
        Stale.unless(expected, entry.finding().last());
        return save(entry.finding(), "concluded", entry.finding()::conclude);
    }

    /**
     * Makes a draft of it again.
     *
     * @throws FindingInUse while recommendations that were sent rest on it
     */
    @Transactional
    @Reviewers
    public FindingEntry reopen(FindingId id, String reason, @Nullable Version expected) {
        var entry = take(id);
        var finding = entry.finding();
        if (finding.state() == FindingState.DRAFT && reason.equals(finding.reason())) {
            return entry;
        }
        Stale.unless(expected, finding.last());
        requireUnused(id);
        return save(finding, "reopened", change -> finding.reopen(reason, change));
    }

    /**
     * Takes it back. Withdrawing it again changes nothing.
     *
     * @throws FindingInUse while recommendations that were sent rest on it
     */
    @Transactional
    @Reviewers
    public FindingEntry withdraw(FindingId id, String reason, @Nullable Version expected) {
        var entry = take(id);
        var finding = entry.finding();
        if (finding.state() == FindingState.WITHDRAWN) {
            return entry;
        }
        Stale.unless(expected, finding.last());
        requireUnused(id);
        return save(finding, "withdrawn", change -> finding.withdraw(reason, change));
    }

    private void requireUnused(FindingId id) {
        var sent = findings.sentRecommendations(id);
        if (sent > 0) {
            throw new FindingInUse(sent);
        }
    }

    private FindingEntry take(FindingId id) {
        turns.take("finding", id);
        return get(id);
    }

    private FindingEntry save(Finding before, String action, Function<Change, Finding> verb) {
        var after = verb.apply(changes.after(before.last(), action));
        findings.save(after);
        events.publishEvent(new FindingChanged(after));
        return get(after.id());
    }
}
