package id.reviu.survey.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileTypeTests {

    private static Optional<String> typeOf(String name, byte[] content) throws IOException {
        return new FileType().of(new Upload(name, content.length, () -> new ByteArrayInputStream(content)));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsTheContentAndNotTheName() throws IOException {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        var jpeg = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0};

        assertThat(typeOf("a.exe", png)).contains("image/png");
        assertThat(typeOf("a", jpeg)).contains("image/jpeg");
        assertThat(typeOf("a.png", "halo".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(typeOf("a.pdf", new byte[] {1, 2, 3, 4, 5})).isEmpty();
    }

    @Test
    void tellsOfficeDocumentsApart() throws IOException {
        assertThat(typeOf("a.docx", zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")))
                .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(typeOf("a.xlsx", zip("[Content_Types].xml", "word/document.xml")))
                .contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void takesNoMacrosAndNoArchives() throws IOException {
        assertThat(typeOf("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(typeOf("a.zip", zip("a.txt"))).isEmpty();
        assertThat(typeOf("a.html", "<!doctype html><html></html>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
