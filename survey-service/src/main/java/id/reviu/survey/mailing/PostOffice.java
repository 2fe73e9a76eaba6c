package id.reviu.survey.mailing;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the installation's mail server, if it has one. */
@Component
class PostOffice {

    private static final Logger log = LoggerFactory.getLogger(PostOffice.class);

    private final @Nullable JavaMailSender sender;
    private final String from;

    PostOffice(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String host,
            @Value("${reviu.mail.from}") String from) {
        this.sender = host.isBlank() ? null : sender.getIfAvailable();
        this.from = from;
    }

    /** What became of a mail. */
    enum Outcome {
        /** The server has taken it. */
        TAKEN,
        /** The server does not know the address. */
        REJECTED,
        /** The server could not be reached or was not willing; it may be later. */
        POSTPONED
    }

    boolean isOpen() {
        return sender != null;
    }

    String from() {
        return from;
    }

    Outcome send(String to, Letter letter) {
        if (sender == null) {
            return Outcome.POSTPONED;
        }
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to);
            helper.setSubject(letter.subject());
            helper.setText(letter.text());
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
            return Outcome.TAKEN;
        } catch (MailSendException failure) {
            log.warn("A mail was not taken: {}", failure.getClass().getSimpleName());
            return rejected(failure) ? Outcome.REJECTED : Outcome.POSTPONED;
        } catch (MailException | MessagingException failure) {
            log.warn("A mail was not taken: {}", failure.getClass().getSimpleName());
            return Outcome.POSTPONED;
        }
    }

    /** The server answered that there is no such address; an unwilling server answers otherwise. */
    private static boolean rejected(MailSendException failure) {
        for (var each : failure.getMessageExceptions()) {
            if (each instanceof SendFailedException refused
                    && refused.getInvalidAddresses() != null
                    && refused.getInvalidAddresses().length > 0) {
                return true;
            }
        }
        return false;
    }
}
