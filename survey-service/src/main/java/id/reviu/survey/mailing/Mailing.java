package id.reviu.survey.mailing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to mail, and how far it has come.
 *
 * @param byCalendar whether the calendar of reminders gave it
 * @param day the moment of the calendar that gave it
 * @param waiting mails not sent yet, those that are tried again among them
 * @param unclear mails whose sender died over them
 * @param dropped mails to people who had answered, or were not to be reached any more, before it was their turn
 */
public record Mailing(
        UUID id,
        MailKind kind,
        boolean byCalendar,
        Instant orderedAt,
        @Nullable Instant day,
        int waiting,
        int sent,
        int failed,
        int unclear,
        int dropped) {}
