package id.reviu.survey.mailing;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.problem.Violation;
import id.reviu.platform.web.Page;
import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.campaign.CampaignNotFound;
import id.reviu.survey.campaign.CampaignState;
import id.reviu.survey.campaign.Campaigns;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the invited: in which words, when, and what became of it. */
@Service
@PreAuthorize("hasRole('administrator')")
public class MailingDesk {

    private static final int SHOWN = 20;

    private final Mailings mailings;
    private final Ordering ordering;
    private final OfficeMails offices;
    private final Letters letters;
    private final ReminderDays days;
    private final Campaigns campaigns;
    private final Writer writer;
    private final PostOffice office;
    private final Clock clock;

    MailingDesk(
            Mailings mailings,
            Ordering ordering,
            OfficeMails offices,
            Letters letters,
            ReminderDays days,
            Campaigns campaigns,
            Writer writer,
            PostOffice office,
            Clock clock) {
        this.mailings = mailings;
        this.ordering = ordering;
        this.offices = offices;
        this.letters = letters;
        this.days = days;
        this.campaigns = campaigns;
        this.writer = writer;
        this.office = office;
        this.clock = clock;
    }

    /**
     * How a campaign's mails stand.
     *
     * @param configured whether the installation has a mail server
     * @param from whom mails come from
     * @param toInvite people an invitation would go to now
     * @param toRemind people a reminder would go to now
     * @param officesToRemind offices a reminder would go to now
     * @param officesWithoutAddress names of offices whose answers are missing and that cannot be written to
     * @param mailings the latest orders, the newest first
     */
    public record Standing(
            boolean configured,
            String from,
            int toInvite,
            int toRemind,
            int officesToRemind,
            List<String> officesWithoutAddress,
            List<MailTemplate> templates,
            List<ReminderDay> days,
            List<Mailing> mailings) {}

    /** How a campaign's mails stand. */
    @Transactional(readOnly = true)
    public Standing find(CampaignId id) {
        require(id);
        var now = clock.instant();
        return new Standing(
                office.isOpen(),
                office.from(),
                ordering.concerned(id, MailKind.INVITATION, now),
                ordering.concerned(id, MailKind.REMINDER, now),
                ordering.concerned(id, MailKind.OFFICE_REMINDER, now),
                offices.withoutAddress(id, now),
                letters.all(id),
                days.of(id),
                mailings.latest(id, SHOWN));
    }

    /**
     * Keeps a campaign's own words.
     *
     * @throws LetterInvalid when they cannot be mailed
     */
    @Transactional
    public void write(CampaignId id, MailKind kind, String language, Letter words) {
        require(id);
        if (!kind.languages().contains(language)) {
            throw new LetterInvalid(List.of(new Violation("/language", "mail-language")));
        }
        checked(words);
        letters.keep(id, kind, language, words);
    }

    /** Words as somebody would read them. */
    @Transactional(readOnly = true)
    public Letter preview(CampaignId id, MailKind kind, String language, Letter words) {
        return writer.example(require(id), kind, language, checked(words));
    }

    /**
     * Mails words to who asks for it.
     *
     * @return the address it went to
     */
    @Transactional(readOnly = true)
    public String test(CampaignId id, MailKind kind, String language, Letter words) {
        var letter = preview(id, kind, language, words);
        if (!office.isOpen()) {
            throw NotMailed.noServer();
        }
        var own = ownAddress().orElseThrow(NotMailed::noOwnAddress);
        if (office.send(own, letter) != PostOffice.Outcome.TAKEN) {
            throw NotMailed.testFailed();
        }
        return own;
    }

    private static Optional<String> ownAddress() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.ofNullable(token.getToken().getClaimAsString("email"))
                : Optional.empty();
    }

    /**
     * Orders mails to everybody whom they concern.
     *
     * @param alone the invitation, or for a reminder of offices the assignment, that it is about; null for everybody
     * @return how many there are
     */
    @Transactional
    public int order(CampaignId id, MailKind kind, @Nullable UUID alone) {
        var campaign = campaigns.hold(id).orElseThrow(CampaignNotFound::new);
        if (!office.isOpen()) {
            throw NotMailed.noServer();
        }
        if (campaign.state() != CampaignState.OPEN) {
            throw NotMailed.notOpen();
        }
        var order = new Order(id, kind, CurrentUser.get().id(), null, kept(clock.instant()));
        var count = ordering.give(order, alone);
        if (count == 0) {
            throw NotMailed.nobody();
        }
        return count;
    }

    /** Says on which days before the end reminders are ordered. */
    @Transactional
    public List<ReminderDay> plan(CampaignId id, List<Integer> daysBefore) {
        var campaign = require(id);
        days.replace(
                id, daysBefore.stream().distinct().toList(), campaign.window().closesAt(), kept(clock.instant()));
        return days.of(id);
    }

    /** The mails of an order: to whom, when, and what became of each. */
    @Transactional(readOnly = true)
    public Page<Mail> mails(UUID mailing, @Nullable UUID after, int limit) {
        requireMailing(mailing);
        return Page.of(
                mailings.mails(mailing, after, limit + 1),
                limit,
                mail -> mail.id().toString());
    }

    /** The mails of an order that went wrong. */
    @Transactional(readOnly = true)
    public Page<Trouble> troubles(UUID mailing, @Nullable UUID after, int limit) {
        requireMailing(mailing);
        return Page.of(
                mailings.troubles(mailing, after, limit + 1),
                limit,
                trouble -> trouble.id().toString());
    }

    /**
     * Tries those mails of an order again that failed, and those of which it is not known whether they went out: who orders it
     * takes it upon them that somebody may get one twice.
     *
     * @return how many there are
     */
    @Transactional
    public int retry(UUID mailing) {
        requireMailing(mailing);
        return mailings.retry(mailing, kept(clock.instant()));
    }

    private void requireMailing(UUID mailing) {
        if (!mailings.exists(mailing)) {
            throw NotMailed.noSuchMailing();
        }
    }

    private static Letter checked(Letter words) {
        var faults = words.faults();
        if (!faults.isEmpty()) {
            throw new LetterInvalid(faults);
        }
        return words;
    }

    private Campaign require(CampaignId id) {
        return campaigns.find(id).orElseThrow(CampaignNotFound::new);
    }
}
