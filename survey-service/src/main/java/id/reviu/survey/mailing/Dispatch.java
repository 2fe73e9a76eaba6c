package id.reviu.survey.mailing;

import static id.reviu.survey.storage.Columns.moment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails on their way: who sends which, and what became of it. */
@Repository
class Dispatch {

    private final JdbcClient jdbc;
    private final InvitedMails invited;
    private final OfficeMails offices;

    Dispatch(JdbcClient jdbc, InvitedMails invited, OfficeMails offices) {
        this.jdbc = jdbc;
        this.invited = invited;
        this.offices = offices;
    }

    /** Claims some of the mails that are due; others that want the same at this moment get other ones. */
    List<Claimed> claim(int most, Instant now) {
        var ids = jdbc.sql("""
                        UPDATE mail SET state = 'sending', claimed_at = :now, attempts = attempts + 1
                        WHERE id = ANY (ARRAY(SELECT id FROM mail WHERE state = 'waiting' AND due_at <= :now
                                              ORDER BY due_at, id LIMIT :most FOR UPDATE SKIP LOCKED))
                        RETURNING id
                        """)
                .param("now", moment(now))
                .param("most", most)
                .query(UUID.class)
                .list();
        return Stream.concat(invited.claimed(ids, now).stream(), offices.claimed(ids, now).stream())
                .toList();
    }

    /** Notes that the server took a mail, with the person it went to. */
    void sent(Claimed mail, Instant now) {
        end(mail, "sent", null, now);
        if (mail.recipient() instanceof Recipient.Invited person) {
            invited.reached(person.invitation(), mail.kind(), now);
        }
    }

    /** Notes that a mail is not to be sent any more. */
    void dropped(Claimed mail) {
        end(mail, "dropped", null, null);
    }

    /** Notes that the server does not know the address, with the person whose it was. */
    void rejected(Claimed mail, Instant now) {
        end(mail, "failed", "rejected", null);
        if (mail.recipient() instanceof Recipient.Invited person) {
            invited.bounced(person.invitation(), now);
        }
    }

    /** Notes that a mail was not taken for good. */
    void failed(Claimed mail) {
        end(mail, "failed", "not-taken", null);
    }

    /** Lets a mail be tried again later. */
    void postpone(Claimed mail, Instant until) {
        jdbc.sql(
                        "UPDATE mail SET state = 'waiting', due_at = :until, problem = 'not-taken' WHERE id = :id AND state = 'sending'")
                .param("id", mail.id())
                .param("until", moment(until))
                .update();
    }

    private void end(Claimed mail, String state, @Nullable String problem, @Nullable Instant sentAt) {
        jdbc.sql("""
                        UPDATE mail SET state = :state, problem = :problem, sent_at = :sentAt
                        WHERE id = :id AND state IN ('sending', 'unclear')
                        """)
                .param("id", mail.id())
                .param("state", state)
                .param("problem", problem)
                .param("sentAt", moment(sentAt))
                .update();
    }

    /** Gives up on mails that were claimed before that moment and never heard of again; nobody knows whether they went out. */
    int giveUp(Instant claimedBefore) {
        return jdbc.sql("""
                        UPDATE mail SET state = 'unclear', problem = 'unclear'
                        WHERE state = 'sending' AND claimed_at < :before
                        """).param("before", moment(claimedBefore)).update();
    }
}
