package id.reviu.survey.mailing;

import static id.reviu.survey.storage.Columns.kept;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what waits, a few mails at a time. A mail is claimed in one transaction, sent, and noted in another: so two instances
 * never send the same one, and one whose sender dies in between is not sent again without a person's word.
 */
@Component
class Carrier {

    private static final Logger log = LoggerFactory.getLogger(Carrier.class);
    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    /** Longer than any mail server may take, by the timeouts that are set. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Dispatch dispatch;
    private final Writer writer;
    private final PostOffice office;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final int atOnce;

    Carrier(
            Dispatch dispatch,
            Writer writer,
            PostOffice office,
            TransactionOperations transaction,
            Clock clock,
            @Value("${reviu.mail.at-once}") int atOnce) {
        this.dispatch = dispatch;
        this.writer = writer;
        this.office = office;
        this.transaction = transaction;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    @Scheduled(fixedDelayString = "${reviu.mail.pause}", initialDelayString = "PT5S")
    void carry() {
        var now = kept(clock.instant());
        var unclear = transaction.execute(_ -> dispatch.giveUp(now.minus(LONGEST)));
        if (unclear != null && unclear > 0) {
            log.error("Of {} mails it is not known whether they went out; their sender ended while sending", unclear);
        }
        if (office.isOpen()) {
            transaction.execute(_ -> dispatch.claim(atOnce, now)).forEach(this::deliver);
        }
    }

    private void deliver(Claimed mail) {
        if (!mail.wanted()) {
            transaction.executeWithoutResult(_ -> dispatch.dropped(mail));
            return;
        }
        var letter = transaction.execute(_ -> writer.write(mail));
        var outcome = office.send(mail.email(), letter);
        transaction.executeWithoutResult(_ -> note(mail, outcome));
    }

    private void note(Claimed mail, PostOffice.Outcome outcome) {
        var now = kept(clock.instant());
        switch (outcome) {
            case TAKEN -> dispatch.sent(mail, now);
            case REJECTED -> dispatch.rejected(mail, now);
            case POSTPONED -> {
                if (mail.attempts() >= TRIES) {
                    dispatch.failed(mail);
                } else {
                    // 1, 4, 16, 64 minutes
                    dispatch.postpone(mail, now.plus(FIRST_PAUSE.multipliedBy(1L << (2 * (mail.attempts() - 1)))));
                }
            }
        }
    }
}
