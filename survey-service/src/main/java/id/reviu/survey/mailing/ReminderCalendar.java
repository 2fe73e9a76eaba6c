package id.reviu.survey.mailing;

import static id.reviu.survey.storage.Columns.kept;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Orders reminders when their day has come. */
@Component
class ReminderCalendar {

    private static final Logger log = LoggerFactory.getLogger(ReminderCalendar.class);

    private final ReminderDays days;
    private final Mailings mailings;
    private final PostOffice office;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReminderCalendar(
            ReminderDays days, Mailings mailings, PostOffice office, TransactionOperations transaction, Clock clock) {
        this.days = days;
        this.mailings = mailings;
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
        due.ifPresent(campaign -> {
            if (mailings.concerned(campaign, MailKind.REMINDER) > 0) {
                var count = mailings.order(campaign, MailKind.REMINDER, null, null, now);
                log.info("{} people are reminded of campaign {}", count, campaign);
            }
        });
        return due.isPresent();
    }
}
