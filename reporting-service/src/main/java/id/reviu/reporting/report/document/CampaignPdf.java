package id.reviu.reporting.report.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Writes a campaign's report as PDF: text as text, charts as vectors, fonts embedded. */
@Component
@EnableConfigurationProperties(ReportSettings.class)
public class CampaignPdf {

    private static final String FONT = "Noto Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ReportSettings settings;

    CampaignPdf(ReportSettings settings) {
        this.settings = settings;
    }

    public void write(Dossier dossier, OutputStream target) throws IOException {
        var words = new Words(dossier.language(), settings.zone());
        var page = new Template(words).fill("campaign", words, values(dossier, words));
        try (var svg = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .withHtmlContent(page, "report:")
                    .useProtocolsStreamImplementation(new ReportFiles(), "report")
                    .useUriResolver((base, uri) -> uri)
                    .usePdfUaAccessibility(true)
                    .useSVGDrawer(svg)
                    .useFont(() -> file("fonts/NotoSans-Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> file("fonts/NotoSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                    .useFont(CampaignPdf::otherFont, "Liberation Sans", REGULAR, FontStyle.NORMAL, true)
                    .useReplacementText("?")
                    .withProducer("Reviu")
                    .toStream(target)
                    .run();
        }
    }

    private static Map<String, Object> values(Dossier dossier, Words words) {
        var values = new LinkedHashMap<String, Object>();
        values.put("language", dossier.language().code());
        values.put("title", words.in(dossier.progress().title()));
        values.put("subtitle", words.say("report.subtitle"));
        values.put("simulated", dossier.simulated());
        values.put("asOf", words.say("as-of", words.dateTime(dossier.progress().asOf())));
        values.put("madeAt", words.say("made-at", words.dateTime(dossier.madeAt())));
        values.put("facts", facts(dossier, words));
        values.put("chapters", Chapters.of(dossier, words));
        return values;
    }

    private static Map<String, String> facts(Dossier dossier, Words words) {
        var facts = new LinkedHashMap<String, String>();
        var progress = dossier.progress();
        var plan = dossier.plan();
        if (plan != null) {
            facts.put(words.say("cover.plan"), "%s (%d–%d)".formatted(words.in(plan.title()), plan.from(), plan.to()));
        }
        facts.put(
                words.say("cover.window"),
                words.say("method.from-to", words.date(progress.opensAt()), words.date(progress.closesAt())));
        facts.put(words.say("method.state"), words.name("campaign-state", progress.state()));
        facts.put(words.say("cover.basis"), words.say("cover.basis-text"));
        facts.put(words.say("method.as-of"), words.dateTime(progress.asOf()));
        return facts;
    }

    private static InputStream file(String name) {
        return required(CampaignPdf.class, "/reports/" + name);
    }

    /** For signs that the first font lacks; PDFBox ships it. */
    private static InputStream otherFont() {
        return required(PDDocument.class, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
    }

    private static InputStream required(Class<?> from, String name) {
        var stream = from.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return stream;
    }

    /** Serves the style sheet from the program itself; nothing is fetched from elsewhere. */
    private static final class ReportFiles implements FSStreamFactory {
        @Override
        public FSStream getUrl(String address) {
            var name = address.replaceFirst("^report:", "");
            return new FSStream() {
                @Override
                public InputStream getStream() {
                    return file(name);
                }

                @Override
                public Reader getReader() {
                    return new InputStreamReader(file(name), StandardCharsets.UTF_8);
                }
            };
        }
    }
}
