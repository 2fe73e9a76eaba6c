package id.reviu.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns a page of HTML into PDF: text as text, the font embedded, tagged. */
public final class Paper {

    private static final String FONT = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final String PAGE = """
            <html lang="%s"><head><title>%s</title><meta name="description" content="%s"/><style>
            html, body { font-family: 'Liberation Sans'; font-size: 10.5pt; line-height: 1.4; color: #17212b }
            %s
            </style></head><body>%s</body></html>
            """;

    private Paper() {}

    /**
     * Prints.
     *
     * @param style CSS, with the size of the page
     * @param body HTML whose texts are {@linkplain #escaped escaped}
     */
    public static byte[] print(String title, Locale locale, String style, String body) {
        var page = PAGE.formatted(escaped(locale.getLanguage()), escaped(title), escaped(title), style, body);
        try (var bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .withHtmlContent(page, null)
                    .usePdfUaAccessibility(true)
                    .useFont(Paper::font, FONT, REGULAR, FontStyle.NORMAL, true)
                    .useReplacementText("?")
                    .withProducer("Reviu")
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A text as HTML says it. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** PDFBox ships it. */
    private static InputStream font() {
        return Objects.requireNonNull(
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
                "the font is missing");
    }
}
