package id.reviu.masterplan.meeting;

import static id.reviu.platform.paper.Paper.escaped;

import id.reviu.masterplan.calendar.CityDay;
import id.reviu.platform.paper.Paper;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a version of a meeting's minutes as PDF: what, when and where, who was there, what was said and decided. */
@Component
class MinutesPdf {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 20mm;
                    @bottom-right { content: counter(page) ' / ' counter(pages); font-family: 'Liberation Sans'; font-size: 9pt; color: #51606d } }
            h1 { font-size: 18pt; font-weight: 400; margin: 0 0 2mm }
            h2 { font-size: 13pt; font-weight: 400; margin: 7mm 0 2mm; border-bottom: 0.4mm solid #0b6b57; color: #0b6b57;
                 page-break-after: avoid }
            h3 { font-size: 11.5pt; font-weight: 400; margin: 4mm 0 1mm; page-break-after: avoid }
            p { margin: 0 0 1.5mm }
            .soft { color: #51606d; font-size: 9pt }
            .draft { border: 0.3mm solid #8a5a00; color: #8a5a00; padding: 1mm 2mm }
            table { border-collapse: collapse; width: 100% }
            th, td { text-align: left; font-weight: 400; padding: 1.4mm 3mm 1.4mm 0; border-top: 0.2mm solid #c9d2da;
                     vertical-align: top; word-wrap: break-word }
            th { color: #51606d }
            tr { page-break-inside: avoid }
            ul { margin: 0 0 1.5mm; padding-left: 6mm }
            """;

    private final MessageSource messages;

    MinutesPdf(MessageSource messages) {
        this.messages = messages;
    }

    byte[] write(MeetingEntry entry, Minutes minutes, Locale locale) {
        var facts = entry.meeting().facts();
        var html = new StringBuilder();
        html.append(tag("h1", "", say("title", locale)));
        if (!minutes.stands()) {
            html.append(tag("p", "draft", say("draft", locale)));
        }
        html.append("<table>");
        row(html, say("meeting", locale), facts.title());
        row(html, say("when", locale), when(facts, locale));
        if (facts.place() != null) {
            row(html, say("place", locale), facts.place());
        }
        if (facts.link() != null) {
            row(html, say("link", locale), facts.link());
        }
        row(html, say("version", locale), String.valueOf(minutes.number()));
        if (minutes.reason() != null) {
            row(html, say("reason", locale), minutes.reason());
        }
        html.append("</table>");
        attendance(html, entry, minutes, locale);
        html.append(tag("h2", "", say("notes", locale)));
        for (var i = 0; i < minutes.notes().size(); i++) {
            notes(html, i + 1, minutes.notes().get(i), locale);
        }
        var by = new Object[] {minutes.by().name(), moment(minutes.at(), locale)};
        html.append(tag("p", "soft", messages.getMessage("minutes.by", by, locale)));
        return Paper.print(say("title", locale) + ": " + facts.title(), locale, STYLE, html.toString());
    }

    private String when(MeetingFacts facts, Locale locale) {
        var from = facts.startsAt().atZone(CityDay.zone());
        var to = facts.endsAt().atZone(CityDay.zone());
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH.mm", locale).format(from) + "–"
                + DateTimeFormatter.ofPattern("HH.mm z", locale).format(to);
    }

    private String moment(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm z", locale).format(at.atZone(CityDay.zone()));
    }

    private void attendance(StringBuilder html, MeetingEntry entry, Minutes minutes, Locale locale) {
        var there = minutes.stands() ? minutes.attendance() : entry.meeting().attendance();
        if (there.isEmpty()) {
            return;
        }
        Map<String, String> names = entry.invited().stream().collect(Collectors.toMap(Invited::code, Invited::name));
        html.append(tag("h2", "", say("attendance", locale))).append("<table><tr>");
        for (var column : List.of("name", "office", "presence")) {
            html.append("<th scope='col'>").append(escaped(say(column, locale))).append("</th>");
        }
        html.append("</tr>");
        for (var one : there) {
            var opd = one.opd() == null ? "–" : names.getOrDefault(one.opd(), one.opd());
            html.append("<tr>").append(tag("td", "", one.name())).append(tag("td", "", opd));
            html.append(tag("td", "", say(one.presence().text(), locale))).append("</tr>");
        }
        html.append("</table>");
    }

    private void notes(StringBuilder html, int number, ItemNotes notes, Locale locale) {
        html.append(tag("h3", "", number + ". " + notes.item()));
        notes.text().lines().forEach(line -> html.append(tag("p", "", line)));
        if (!notes.decisions().isEmpty()) {
            html.append(tag("p", "soft", say("decisions", locale))).append("<ul>");
            notes.decisions().forEach(decision -> html.append(tag("li", "", decision)));
            html.append("</ul>");
        }
    }

    private static void row(StringBuilder html, String name, String value) {
        html.append("<tr><th scope='row'>").append(escaped(name)).append("</th>");
        html.append(tag("td", "", value)).append("</tr>");
    }

    private static String tag(String name, String style, String text) {
        return "<" + name + (style.isEmpty() ? "" : " class='" + style + "'") + ">" + escaped(text) + "</" + name + ">";
    }

    private String say(String key, Locale locale) {
        return messages.getMessage("minutes." + key, null, locale);
    }
}
