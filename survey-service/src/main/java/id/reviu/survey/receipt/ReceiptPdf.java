package id.reviu.survey.receipt;

import static id.reviu.platform.paper.Paper.escaped;

import id.reviu.platform.paper.Paper;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a receipt as a page of PDF. */
@Component
class ReceiptPdf {

    private static final String STYLE = """
            @page { size: A5; margin: 16mm }
            h1 { font-size: 17pt; font-weight: 400; margin: 0 0 2mm }
            table { border-collapse: collapse; width: 100%; margin: 6mm 0 }
            th, td { text-align: left; font-weight: 400; padding: 1.6mm 3mm 1.6mm 0; border-top: 0.3mm solid #c9d2da;
                     vertical-align: top; word-wrap: break-word }
            th { color: #51606d; width: 34% }
            .code { font-size: 17pt; border: 0.4mm solid #0b6b57; padding: 3mm; text-align: center }
            .soft { color: #51606d; font-size: 9pt }
            .simulated { border: 0.3mm solid #8a5a00; color: #8a5a00; padding: 1mm 2mm }
            """;

    private final MessageSource messages;
    private final ZoneId city;

    ReceiptPdf(MessageSource messages, @Value("${reviu.city.time-zone}") ZoneId city) {
        this.messages = messages;
        this.city = city;
    }

    byte[] write(Receipt receipt, CheckCode code, Locale locale) {
        return Paper.print(say("title", locale), locale, STYLE, body(receipt, code, locale));
    }

    private String body(Receipt receipt, CheckCode code, Locale locale) {
        var html = new StringBuilder();
        html.append("<h1>").append(escaped(say("title", locale))).append("</h1>");
        if (receipt.simulated()) {
            html.append("<p class='simulated'>")
                    .append(escaped(say("simulated", locale)))
                    .append("</p>");
        }
        html.append("<table>");
        var title = locale.getLanguage().equals("en")
                ? receipt.title().en()
                : receipt.title().id();
        row(html, say("campaign", locale), title);
        var office = receipt.office();
        if (office == null) {
            row(html, say("day", locale), day(locale).format(receipt.day()));
        } else {
            row(html, say("office", locale), office.opdName());
            row(html, say("by", locale), office.by());
            row(html, say("at", locale), moment(locale).format(office.at().atZone(city)));
            row(html, say("fingerprint", locale), office.sha256().replaceAll("(.{8})(?=.)", "$1 "));
        }
        html.append("</table><p>").append(escaped(say("code", locale))).append("</p><p class='code'>");
        html.append(escaped(code.text())).append("</p><p class='soft'>");
        html.append(escaped(say(office == null ? "note-stakeholder" : "note-office", locale)))
                .append("</p>");
        return html.toString();
    }

    private static void row(StringBuilder html, String name, String value) {
        html.append("<tr><th scope='row'>").append(escaped(name)).append("</th><td>");
        html.append(escaped(value)).append("</td></tr>");
    }

    private String say(String key, Locale locale) {
        return messages.getMessage("receipt." + key, null, locale);
    }

    private static DateTimeFormatter day(Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }

    private static DateTimeFormatter moment(Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm z", locale);
    }
}
