package id.reviu.survey.paper;

import static id.reviu.platform.paper.Paper.escaped;

import id.reviu.platform.paper.Paper;
import id.reviu.survey.questionnaire.PublishedVersion;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a questionnaire to be filled in by hand: numbered questions with room for their answers. */
@Component
class QuestionnairePdf {

    private static final String STYLE = """
            @page { size: A4; margin: 16mm 18mm;
                    @bottom-right { content: counter(page) ' / ' counter(pages); font-family: 'Liberation Sans'; font-size: 9pt; color: #51606d } }
            h1 { font-size: 19pt; font-weight: 400; margin: 0 0 2mm }
            h2 { font-size: 14pt; font-weight: 400; margin: 8mm 0 2mm; border-bottom: 0.4mm solid #0b6b57; color: #0b6b57;
                 page-break-after: avoid }
            h3 { font-size: 12pt; font-weight: 400; margin: 5mm 0 1mm; page-break-after: avoid }
            p { margin: 0 0 1.5mm }
            .q { margin: 0 0 4mm; page-break-inside: avoid }
            .q p.ask { page-break-after: avoid }
            .soft { color: #51606d; font-size: 9pt }
            .must { color: #a3342a }
            .line { border-bottom: 0.3mm solid #7b8894; height: 7mm }
            .short { width: 60mm }
            .box { border: 0.3mm solid #7b8894; height: 24mm }
            ul { list-style: none; margin: 0; padding: 0 }
            li { margin: 0 0 1mm; padding-left: 7mm; text-indent: -7mm }
            .tick, .dot, .rank { display: inline-block; width: 3.2mm; height: 3.2mm; border: 0.3mm solid #17212b;
                                 margin-right: 2.6mm; text-indent: 0 }
            .dot { border-radius: 2mm }
            .rank { width: 7mm; height: 4.6mm }
            table { border-collapse: collapse; width: 100% }
            th, td { font-weight: 400; font-size: 9pt; padding: 1.2mm 1mm; border: 0.2mm solid #c9d2da; text-align: center;
                     vertical-align: middle }
            th.row, td.row { text-align: left }
            td .dot { margin: 0 }
            tr { page-break-inside: avoid }
            """;

    private final MessageSource messages;

    QuestionnairePdf(MessageSource messages) {
        this.messages = messages;
    }

    byte[] write(PublishedVersion version, Locale locale) {
        var title = version.definition().title().in(locale.getLanguage());
        var about = messages.getMessage("paper.version", new Object[] {version.number()}, locale);
        var body = "<h1>" + escaped(title) + "</h1><p class='soft'>" + escaped(about) + "</p>"
                + new Pages(version.definition(), locale, messages).html();
        return Paper.print(title, locale, STYLE, body);
    }
}
