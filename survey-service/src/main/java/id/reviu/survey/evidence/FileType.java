package id.reviu.survey.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.springframework.stereotype.Component;

/** Says what a file is by its content; what it is called is nobody's proof. */
@Component
class FileType {

    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/webp",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation");
    private static final String OFFICE = "application/x-tika-ooxml";
    /** An office document is a ZIP whose main folder says which one; its names stand in the clear. */
    private static final Map<String, String> OFFICE_FOLDERS = Map.of(
            "word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private static final String MACROS = "vbaProject.bin";

    private final Detector detector = new DefaultDetector();

    /** The media type, if it is one that is taken. */
    Optional<String> of(Upload upload) throws IOException {
        var detected = detect(upload);
        if (TAKEN.contains(detected)) {
            return Optional.of(detected);
        }
        return detected.equals(OFFICE) ? officeDocument(upload) : Optional.empty();
    }

    private String detect(Upload upload) throws IOException {
        try (var content = TikaInputStream.get(upload.content().open())) {
            MediaType type = detector.detect(content, new Metadata());
            return type.getBaseType().toString();
        }
    }

    private static Optional<String> officeDocument(Upload upload) throws IOException {
        String names;
        try (InputStream content = upload.content().open()) {
            names = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        if (names.contains(MACROS)) {
            return Optional.empty();
        }
        return OFFICE_FOLDERS.entrySet().stream()
                .filter(folder -> names.contains(folder.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
