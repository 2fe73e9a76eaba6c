package id.reviu.survey.mailing;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.survey.campaign.CampaignChanged;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Orders reminders when their day has come. */
@Component
class ReminderCalendar {

    private static final Logger log = LoggerFactory.getLogger(ReminderCalendar.class);

    private static final List<MailKind> REMINDERS = List.of(MailKind.REMINDER, MailKind.OFFICE_REMINDER);

    private final ReminderDays days;
    private final Ordering ordering;
    private final PostOffice office;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReminderCalendar(
            ReminderDays days, Ordering ordering, PostOffice office, TransactionOperations transaction, Clock clock) {
        this.days = days;
        this.ordering = ordering;
        this.office = office;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
    void remind() {
        while (office.isOpen() && Boolean.TRUE.equals(transaction.execute(_ -> remindNext()))) {
            log.debug("Looked after one campaign's reminders");
        }
    }

    private boolean remindNext() {
        var now = kept(clock.instant());
        var due = days.takeDue(now);
        due.ifPresent(day -> REMINDERS.forEach(kind -> order(day, kind, now)));
        return due.isPresent();
    }

    private void order(ReminderDays.Due day, MailKind kind, Instant now) {
        if (ordering.concerned(day.campaign(), kind, now) > 0) {
            var count = ordering.give(Order.ofCalendar(day, kind, now), null);
            log.info("{} mails ({}) remind of campaign {}", count, kind.text(), day.campaign());
        }
    }

    /** More time brings days back that have come already. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(CampaignChanged changed) {
        if (changed.action() == CampaignChanged.Action.EXTENDED) {
            var campaign = changed.campaign();
            days.renew(campaign.id(), campaign.window().closesAt(), changed.at());
        }
    }
}
