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
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Writes reports as PDF: text as text, charts as vectors, fonts embedded. */
@Component
@EnableConfigurationProperties(ReportSettings.class)
public class ReportPdf {

    private static final String FONT = "Noto Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ReportSettings settings;

    ReportPdf(ReportSettings settings) {
        this.settings = settings;
    }

    /**
     * Writes a report.
     *
     * @param code what is to stand on its cover; null for none
     */
    public void write(Material material, @Nullable String code, OutputStream target) throws IOException {
        var words = new Words(material.language(), settings.zone());
        var document = Document.of(material, words);
        var seal = code == null ? null : Seal.of(code, settings.publicUrl());
        var page = new Template(words).fill("report", words, values(document, seal, words));
        try (var svg = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .withHtmlContent(page, "report:")
                    .useProtocolsStreamImplementation(new ReportFiles(), "report")
                    .useUriResolver((base, uri) -> uri)
                    .usePdfUaAccessibility(true)
                    .useSVGDrawer(svg)
                    .useFont(() -> file("fonts/NotoSans-Regular.ttf"), FONT, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> file("fonts/NotoSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true)
                    .useFont(ReportPdf::otherFont, "Liberation Sans", REGULAR, FontStyle.NORMAL, true)
                    .useReplacementText("?")
                    .withProducer("Reviu")
                    .toStream(target)
                    .run();
        }
    }

    private static Map<String, Object> values(Document document, @Nullable Seal seal, Words words) {
        var values = new LinkedHashMap<String, Object>();
        values.put("language", words.language().code());
        values.put("kind", document.kind());
        values.put("title", document.title());
        values.put("subtitle", document.subtitle());
        values.put("simulated", document.simulated() != null);
        values.put("simulatedNote", String.valueOf(document.simulated()));
        values.put("asOf", words.say("as-of", words.dateTime(document.asOf())));
        values.put("madeAt", words.say("made-at", words.dateTime(document.madeAt())));
        values.put("facts", document.facts());
        values.put("chapters", document.chapters());
        if (seal != null) {
            values.put("seal", seal);
        }
        return values;
    }

    private static InputStream file(String name) {
        return required(ReportPdf.class, "/reports/" + name);
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
