package id.reviu.survey.xlsform;

import static id.reviu.survey.xlsform.HostileFiles.SHEET;
import static id.reviu.survey.xlsform.HostileFiles.row;
import static id.reviu.survey.xlsform.HostileFiles.sheet;
import static id.reviu.survey.xlsform.HostileFiles.workbook;
import static id.reviu.survey.xlsform.HostileFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.reviu.platform.problem.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class HostileSpreadsheetTests {

    private static String refusal(byte[] file) {
        var refusal = catchThrowableOfType(Refusal.class, () -> XlsFormReader.read(file, "form"));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.code();
    }

    @Test
    void readsTheSmallestWorkbookThereIs() {
        assertThat(XlsFormReader.read(workbook("unused.xml", "<x/>"), "form")
                        .definition()
                        .pages())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', xlsform-not-a-spreadsheet",
        "hello, xlsform-not-a-spreadsheet",
        "PK, xlsform-damaged",
        "'type,name', xlsform-not-a-spreadsheet",
        "%PDF-1.7, xlsform-not-a-spreadsheet"
    })
    void refusesWhatIsNoWorkbook(String content, String code) {
        assertThat(refusal(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(code);
    }

    @Test
    void refusesOtherFilesThatAreZips() {
        assertThat(refusal(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .isEqualTo("xlsform-not-a-spreadsheet");
        assertThat(refusal(zip(Map.of("a.txt", "x")))).isEqualTo("xlsform-not-a-spreadsheet");
    }

    @Test
    void refusesTheOldFormatAndLockedFiles() {
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(refusal(old)).isEqualTo("xlsform-old-excel");
        var locked = new ByteArrayOutputStream();
        locked.writeBytes(old);
        locked.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertThat(refusal(locked.toByteArray())).isEqualTo("xlsform-encrypted");
    }

    @Test
    void refusesMacros() {
        assertThat(refusal(workbook("xl/vbaProject.bin", "x"))).isEqualTo("xlsform-macros");
    }

    @Test
    void refusesEntities() {
        var lol = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                + sheet(row(1, "type", "&b;"));
        assertThat(refusal(workbook(SHEET, lol))).isEqualTo("xlsform-entities");
        var late = "<!--" + " ".repeat(5_000) + "--><!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                + sheet(row(1, "type", "&b;"));
        assertThat(refusal(workbook(SHEET, late))).isIn("xlsform-entities", "xlsform-damaged");
    }

    @Test
    void refusesWhatUnpacksToFarMore() {
        assertThat(refusal(workbook("xl/media/bomb.xml", " ".repeat(WorkbookParts.MOST_UNPACKED + 1))))
                .isEqualTo("xlsform-unpacks-too-large");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(refusal(new byte[WorkbookParts.MOST_BYTES + 1])).isEqualTo("xlsform-too-large");
    }

    @Test
    void refusesAHundredThousandRows() {
        var rows = IntStream.rangeClosed(1, 100_000)
                .mapToObj(number -> row(number, "text", "q" + number))
                .collect(Collectors.joining());
        assertThat(refusal(workbook(SHEET, sheet(rows)))).isEqualTo("xlsform-too-many-rows");
    }

    @Test
    void refusesAMillionColumns() {
        var cells = IntStream.range(0, 1_000_000)
                .mapToObj(i -> "<c><v>1</v></c>")
                .collect(Collectors.joining("", "<row r=\"1\">", "</row>"));
        assertThat(refusal(workbook(SHEET, sheet(cells)))).isEqualTo("xlsform-too-many-columns");
        assertThat(refusal(workbook(SHEET, sheet("<row><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>"))))
                .isEqualTo("xlsform-too-many-columns");
    }

    @Test
    void passesOverAnyNumberOfBlankCells() {
        var blanks = IntStream.range(0, 16_384)
                .mapToObj(i -> "<c r=\"" + Cell.letters(i) + "3\" s=\"1\"/>")
                .collect(Collectors.joining("", "<row r=\"3\">", "</row>"));
        var file = workbook(SHEET, sheet(row(1, "type", "name", "label") + row(2, "text", "q", "Q") + blanks));
        assertThat(XlsFormReader.read(file, "form").definition().pages()).hasSize(1);
    }

    @Test
    void namesCellsWithErrorsAndFormulasWithoutValue() {
        var rows = row(1, "type", "name", "label")
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>text</t></is></c><c r=\"B2\" t=\"e\"><v>#REF!</v></c>"
                + "<c r=\"C2\"><f>A1&amp;\"x\"</f></c></row>";
        var refused = catchThrowableOfType(
                XlsFormRefused.class, () -> XlsFormReader.read(workbook(SHEET, sheet(rows)), "form"));
        assertThat(refused.problems())
                .extracting(Problem::code)
                .contains("xlsform-cell-error", "xlsform-formula-without-value");
    }

    @Test
    void readsNumbersDatesAndTruthsAsPeopleSeeThem() {
        var styles = """
                <styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>""";
        var cells =
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>1.0</v></c><c r=\"C2\"><v>0.30000000000000004</v></c>"
                        + "<c r=\"D2\" s=\"1\"><v>45415</v></c><c r=\"E2\" s=\"2\"><v>45415.5</v></c><c r=\"F2\" t=\"b\"><v>1</v></c>"
                        + "<c r=\"G2\" t=\"str\"><f>x</f><v>hi</v></c><c r=\"H2\"><v>1E+20</v></c></row>";
        var parts = workbook("xl/styles.xml", styles);
        assertThat(parts).isNotEmpty();
        var sheet = new SheetReader(
                        "survey",
                        List.of(),
                        CellFormats.of(Optional.of(styles.getBytes(StandardCharsets.UTF_8))),
                        false)
                .read(sheet(cells).getBytes(StandardCharsets.UTF_8));
        assertThat(sheet.lines().getFirst().cells())
                .extracting(Cell::text)
                .containsExactly(
                        "1",
                        "1",
                        "0.30000000000000004",
                        "2024-05-03",
                        "2024-05-03",
                        "TRUE",
                        "hi",
                        "100000000000000000000");
    }

    @Test
    void neitherCrashesNorHangsOnDamage() {
        var good = Forms.kediri("opd");
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20240503);
        for (int i = 0; i < 300; i++) {
            var damaged = good.clone();
            for (int j = random.nextInt(1, 20); j > 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            onlyRefuses(damaged);
            onlyRefuses(Arrays.copyOf(good, random.nextInt(good.length)));
        }
    }

    private static void onlyRefuses(byte[] file) {
        try {
            XlsFormReader.read(file, "form");
        } catch (Refusal refused) {
            assertThat(refused.code()).startsWith("xlsform-");
        }
    }
}
