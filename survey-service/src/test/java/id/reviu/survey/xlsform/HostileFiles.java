package id.reviu.survey.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that nobody means well with. */
public final class HostileFiles {

    /** The path of a workbook's first sheet. */
    public static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final byte[] OLD = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private HostileFiles() {}

    /** Files that are refused wherever a spreadsheet is asked for, by what they are. */
    public static Map<String, byte[]> all() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a hundred thousand rows", workbook(SHEET, rows(100_000)));
        files.put("a million columns", workbook(SHEET, columns(1_000_000)));
        files.put("a far column", workbook(SHEET, sheet("<row><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>")));
        files.put("a zip bomb", workbook("xl/media/bomb.xml", " ".repeat(WorkbookParts.MOST_UNPACKED + 1)));
        files.put("a zip of a thousand parts", zip(parts(1_000)));
        files.put("an external entity", workbook(SHEET, """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>""" + sheet(row(1, "e-mail", "&b;"))));
        files.put("a billion laughs", workbook(SHEET, laughs()));
        files.put("macros", workbook("xl/vbaProject.bin", "x"));
        files.put("an image", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        files.put("a document", "%PDF-1.7\n%\u00e2\u00e3\n\0".getBytes(StandardCharsets.ISO_8859_1));
        files.put("an old workbook", OLD.clone());
        files.put("a zip that is no workbook", zip(Map.of("a.txt", "x")));
        files.put("half a workbook", Arrays.copyOf(workbook("unused.xml", "<x/>"), 300));
        files.put("nothing", new byte[0]);
        files.put("too much", new byte[6 * 1024 * 1024]);
        return files;
    }

    private static String rows(int many) {
        return sheet(IntStream.rangeClosed(1, many)
                .mapToObj(number -> row(number, "text", "q" + number))
                .collect(Collectors.joining()));
    }

    private static String columns(int many) {
        return sheet(IntStream.range(0, many)
                .mapToObj(i -> "<c><v>1</v></c>")
                .collect(Collectors.joining("", "<row r=\"1\">", "</row>")));
    }

    private static Map<String, String> parts(int many) {
        return IntStream.range(0, many).boxed().collect(Collectors.toMap(i -> "xl/part" + i + ".xml", i -> "<x/>"));
    }

    private static String laughs() {
        var entities = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)))
                .collect(Collectors.joining("", "<!ENTITY l0 \"lol\">", ""));
        return "<?xml version=\"1.0\"?><!DOCTYPE x [" + entities + "]>" + sheet(row(1, "type", "&l9;"));
    }

    /** A small workbook in which one part is something else. */
    public static byte[] workbook(String part, String content) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("_rels/.rels", """
                <Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        parts.put("xl/workbook.xml", """
                <workbook xmlns:r="urn:r"><sheets><sheet name="survey" sheetId="1" r:id="r1"/></sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="r1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>""");
        parts.put(SHEET, sheet(row(1, "type", "name", "label") + row(2, "text", "q", "Q")));
        parts.put(part, content);
        return zip(parts);
    }

    public static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    public static String row(int number, String... cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(i -> "<c r=\"" + Cell.letters(i) + number + "\" t=\"inlineStr\"><is><t>" + cells[i]
                        + "</t></is></c>")
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
