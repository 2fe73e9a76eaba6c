package id.reviu.survey.export.file;

import static id.reviu.survey.export.file.Data.office;
import static id.reviu.survey.export.file.Data.offices;
import static id.reviu.survey.export.file.Data.stakeholders;
import static id.reviu.survey.export.file.Data.unzip;
import static id.reviu.survey.export.file.Data.write;
import static id.reviu.survey.questionnaire.Definitions.choices;
import static id.reviu.survey.questionnaire.Definitions.head;
import static id.reviu.survey.questionnaire.Definitions.line;
import static id.reviu.survey.questionnaire.Definitions.number;
import static id.reviu.survey.questionnaire.Definitions.of;
import static id.reviu.survey.questionnaire.Definitions.scale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Head;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class FormatTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Definition form() {
        return of(
                new Item.Single(
                        Head.of("peran", new Text("Peran \"Anda\"", "Your \"role\"")),
                        choices("a", "b-1", "panjang"),
                        false),
                new Item.Rating(head("nilai"), scale(1, 3), false),
                number(head("luas")),
                new Item.Date(head("hari")),
                line(head("teks")),
                new Item.Calculated(head("hasil"), "1"));
    }

    private static Dataset answered(String... texts) {
        return offices(
                List.of(texts).stream()
                        .map(text -> (Answered) office(JSON.createObjectNode()
                                .put("peran", "b-1")
                                .put("nilai", 3)
                                .put("luas", -12.25)
                                .put("hari", "2024-05-03")
                                .put("teks", text)
                                .put("hasil", 0.5)
                                .toString()))
                        .toList(),
                form());
    }

    @Test
    void writesCommaSeparatedFilesThatExcelKnowsAsUtf8() {
        var files = unzip(write(Format.CSV, answered("Jalan \"Doho\", Kediri\nkota é 😀")));

        assertThat(files.keySet()).containsExactly("answers.csv", "codebook.csv", "choices.csv");
        assertThat(files.values()).allMatch(text -> text.startsWith("\uFEFF"));
        assertThat(files.getOrDefault("answers.csv", "")).isEqualTo("""
                        \uFEFFresponse,questionnaire_version,simulated,opd,opd_name,state,submitted_at,verified_at,\
                        peran,nilai,luas,hari,teks,hasil\r
                        00000000-0000-0002-0000-000000000003,1,0,dinkes,Dinas Kesehatan,verified,2024-05-03T03:42:00Z,\
                        2024-05-04T01:00:00.500Z,b-1,3,-12.25,2024-05-03,"Jalan ""Doho"", Kediri
                        kota é 😀",0.5\r
                        """);
        assertThat(files.getOrDefault("choices.csv", "")).contains("answers,peran,b-1,b-1 (id),b-1 (en)\r\n");
        assertThat(files.getOrDefault("codebook.csv", ""))
                .contains("answers,peran,peran,single,code,\"Peran \"\"Anda\"\"\",\"Your \"\"role\"\"\",,,,1\r\n");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', textBlock = """
            |=1+1|, |'=1+1|
            |+62 811|, |'+62 811|
            |-|, |'-|
            |@SUM(A1)|, |'@SUM(A1)|
            |'=x|, |''=x|
            |''+x|, |'''+x|
            |'kutip'|, |'kutip'|
            |a=b|, |a=b|
            """)
    void keepsSpreadsheetsFromRunningWhatWasAnswered(String answer, String cell) {
        var lines = unzip(write(Format.CSV, answered(answer)))
                .getOrDefault("answers.csv", "")
                .split("\r\n");

        assertThat(lines[1].split(",")[12]).isEqualTo(cell);
    }

    @Test
    void keepsSpreadsheetsFromRunningWhatBeginsWithABlankOfItsOwnKind() {
        for (var beginning : List.of("\t", "\r", "\n")) {
            assertThat(Neutral.of(beginning + "=1")).isEqualTo("'" + beginning + "=1");
        }
    }

    @Test
    void writesAWorkbookOfTypedCells() throws IOException {
        var file = write(Format.XLSX, answered("=HYPERLINK(\"http://x\")", "_x0041_\u0001"));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("answers", "codebook", "choices");
            var rows = workbook.getFirstSheet().read();
            var cells = rows.get(1);
            assertThat(rows.getFirst().getCellText(8)).isEqualTo("peran");
            assertThat(cells.getCell(9).getType()).isEqualTo(CellType.NUMBER);
            assertThat(cells.getCellAsNumber(10).orElseThrow()).isEqualByComparingTo("-12.25");
            assertThat(cells.getCellAsDate(11).orElseThrow()).hasToString("2024-05-03T00:00");
            assertThat(cells.getCell(12).getType()).isEqualTo(CellType.STRING);
            assertThat(cells.getCellText(12)).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(cells.getCellAsNumber(13).orElseThrow()).isEqualByComparingTo("0.5");
        }
    }

    @Test
    void refusesAWorkbookWiderThanASheet() {
        var questions = IntStream.range(0, 16_384)
                .mapToObj(number -> (Item) line(head("q" + number)))
                .toArray(Item[]::new);

        assertThatThrownBy(() -> write(Format.XLSX, offices(List.of(), of(questions))))
                .isInstanceOf(TooWide.class);
        assertThat(unzip(write(Format.CSV, offices(List.of(), of(questions)))).getOrDefault("answers.csv", ""))
                .contains(",q16383\r\n");
    }

    @Test
    void writesSyntaxThatTellsSpssTypesAndLabels() {
        var files = unzip(write(Format.SPSS, answered("=a\nb", "x".repeat(40))));
        var syntax = files.getOrDefault("answers.sps", "");

        assertThat(files.getOrDefault("answers.csv", "")).contains(",'=a b,").doesNotContain("\uFEFF");
        assertThat(syntax)
                .contains("  /FILE='answers.csv'")
                .contains("    peran A8\n", "    nilai F20.0\n", "    luas F20.2\n", "    hari SDATE10\n")
                .contains("    teks A41\n")
                .contains("VARIABLE LABELS peran\n  'Your \"role\"'.")
                .contains("VALUE LABELS nilai\n  1 'p1 (en)'\n  2 'p2 (en)'\n  3 'p3 (en)'.")
                .contains("VALUE LABELS peran\n  'a' 'a (en)'\n  'b-1' 'b-1 (en)'\n  'panjang' 'panjang (en)'.")
                .contains("SAVE OUTFILE='answers.sav'.");
        assertThat(syntax.lines()).allMatch(line -> line.length() < 256);
    }

    @Test
    void givesSpssNamesThatItTakes() {
        var questions = of(
                line(head("a-b")), line(head("a_b")), line(head("_x")), line(head("WITH")), line(head("x".repeat(64))));
        var names = SpssFile.namesOf(
                Data.tables(offices(List.of(), questions)).getFirst().columns());

        assertThat(names.subList(8, names.size())).containsExactly("a_b", "a_b_2", "v__x", "v_WITH", "x".repeat(64));
    }

    @Test
    void writesAScriptThatTellsRTypesAndLabels() {
        var files = unzip(write(Format.R, answered("=a")));

        assertThat(files.keySet()).containsExactly("answers.csv", "read.R", "codebook.csv", "choices.csv");
        assertThat(files.getOrDefault("read.R", ""))
                .contains("`answers` <- read_answers(\"answers.csv\"")
                .contains(
                        "factor(`answers`[[\"peran\"]], levels = c(\"a\", \"b-1\", \"panjang\"), labels = c(\"a (en)\", \"b-1 (en)\", \"panjang (en)\"))")
                .contains("\"Your \\\"role\\\"\"")
                .contains("setNames(c(1, 2, 3), c(\"p1 (en)\", \"p2 (en)\", \"p3 (en)\"))");
    }

    @Test
    void writesOneJsonObjectALine() {
        var lines = unzip(write(Format.JSONL, answered("a\nb", "c")))
                .getOrDefault("answers.jsonl", "")
                .lines()
                .toList();

        assertThat(lines).hasSize(2);
        var first = JSON.readTree(lines.getFirst());
        assertThat(first.path("opd").asString()).isEqualTo("dinkes");
        assertThat(first.at("/answers/teks").asString()).isEqualTo("a\nb");
        assertThat(first.at("/answers/luas").decimalValue()).isEqualByComparingTo("-12.25");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void writesNoWordsBesideAStakeholdersOtherAnswers(Format format) throws IOException {
        var data = stakeholders(
                List.of(
                        new Answered.ByStakeholder(
                                true,
                                "{\"nilai\": 1, \"teks\": \"sayaLurah\", \"hasil\": \"sayaLurah\", \"hari\": \"1970-01-02\"}"),
                        new Answered.ByStakeholder(false, "{\"nilai\": 2}")),
                Map.of(),
                form());

        var written = format == Format.XLSX
                ? cellsOf(write(format, data))
                : unzip(write(format, data)).toString();

        assertThat(written)
                .doesNotContain("sayaLurah", "1970", "Admin Diskominfo")
                .contains("nilai");
    }

    private static String cellsOf(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var text = new StringBuilder();
            for (var sheet : workbook.getSheets().toList()) {
                sheet.read()
                        .forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
            }
            return text.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsHowOftenItReadsTheRows(Format format) {
        var answered = List.<Answered>of(office("{\"peran\": \"a\"}"));
        var repeat = new Item.Repeat(head("program"), "own-programmes", List.of(line(head("catatan"))));
        for (var data : List.of(
                offices(answered, form()),
                offices(answered, of(line(head("teks")), repeat)),
                stakeholders(List.of(), Map.of("teks", List.of("Bagus")), form()))) {
            var read = new int[1];
            var counted = new Dataset(
                    data.title(),
                    data.audience(),
                    data.versions(),
                    data.answered(),
                    data.simulated(),
                    data.language(),
                    new Dataset.Rows() {
                        @Override
                        public void forEach(Consumer<Answered> each) {
                            read[0]++;
                            data.rows().forEach(each);
                        }

                        @Override
                        public void texts(Collection<String> questions, BiConsumer<String, String> each) {
                            data.rows().texts(questions, each);
                        }
                    });
            write(format, counted);
            assertThat(read[0]).isEqualTo(ExportFile.readings(format, data));
        }
    }
}
