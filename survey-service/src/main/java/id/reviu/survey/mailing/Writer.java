package id.reviu.survey.mailing;

import id.reviu.survey.campaign.Campaign;
import id.reviu.survey.invitation.PersonalAddresses;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fills in the words of a mail for the person it goes to. */
@Component
class Writer {

    private final Letters letters;
    private final PersonalAddresses addresses;
    private final ZoneId city;

    Writer(Letters letters, PersonalAddresses addresses, @Value("${reviu.city.time-zone}") ZoneId city) {
        this.letters = letters;
        this.addresses = addresses;
        this.city = city;
    }

    Letter write(Claimed mail) {
        return letters.of(mail.campaign(), mail.kind(), mail.language())
                .filled(values(mail.language(), mail.name(), mail.title(), mail.closesAt(), link(mail.recipient())));
    }

    private String link(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Invited person -> addresses.of(person.invitation(), person.issue());
            case Recipient.Office office -> addresses.ofAssignment(office.assignment());
        };
    }

    /** As it would be for somebody, with a link that leads nowhere. */
    Letter example(Campaign campaign, MailKind kind, String language, Letter words) {
        var toOffice = kind == MailKind.OFFICE_REMINDER;
        var title = campaign.plan().title();
        return words.filled(values(
                language,
                toOffice ? "Dinas Kesehatan" : "Siti Aminah",
                language.equals("en") ? title.en() : title.id(),
                campaign.window().closesAt(),
                toOffice ? addresses.ofAssignment(new UUID(0, 0)) : addresses.example()));
    }

    private Map<String, String> values(String language, String name, String title, Instant closesAt, String link) {
        var english = language.equals("en");
        var closes = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.of(english ? "en" : "id"))
                .format(closesAt.atZone(city));
        var called = name.isBlank() ? (english ? "Sir or Madam" : "Bapak/Ibu") : name;
        return Map.of("name", called, "campaign", title, "closes", closes, "link", link);
    }
}
