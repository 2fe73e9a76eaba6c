package id.reviu.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.reviu.platform.problem.Refusal;
import id.reviu.survey.questionnaire.Choice;
import id.reviu.survey.questionnaire.Text;
import id.reviu.survey.xlsform.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InviteeListTests {

    private static final List<Choice> GROUPS = List.of(
            new Choice("akademisi", new Text("Akademisi", "Academia")),
            new Choice("warga", new Text("Warga", "Citizen")));
    private static final List<Choice> AREAS = List.of(new Choice("35.71.01", new Text("Mojoroto", null)));

    private static InviteeList.Read read(String text) {
        return InviteeList.read(CommaText.read(text.getBytes(StandardCharsets.UTF_8), 100), GROUPS, AREAS);
    }

    @Test
    void readsEveryColumnByCodeOrByName() {
        var read = read("""
                \uFEFFSurel;Nama;Kelompok;Kecamatan;Bahasa
                Budi@Contoh.id;"Budi; ""Pak"" Santoso";warga;35.71.01;id
                ann@example.org;;Academia;mojoroto;English
                """);

        assertThat(read.errors()).isEmpty();
        assertThat(read.invitees())
                .containsExactly(
                        new Invitee("Budi; \"Pak\" Santoso", "Budi@Contoh.id", "warga", "35.71.01", "id"),
                        new Invitee("", "ann@example.org", "akademisi", "35.71.01", "en"));
    }

    @Test
    void keepsNamesOfEveryScript() {
        var read = read("email\tname\na@b.id\tمحمد العربي\nc@d.id\t\uD83D\uDC69\u200D\uD83C\uDF93 Siti\n");

        assertThat(read.errors()).isEmpty();
        assertThat(read.invitees())
                .extracting(Invitee::name)
                .containsExactly("محمد العربي", "\uD83D\uDC69\u200D\uD83C\uDF93 Siti");
    }

    @Test
    void namesEveryFaultAtItsCell() {
        var read = read("""
                nama,e-mail,kelompok,wilayah,bahasa
                Budi,budi@contoh.id,pejabat,Atlantis,jw
                ,,warga,,
                =1+1,siti@contoh.id,,,
                Ani,BUDI@CONTOH.ID,,,
                """);

        assertThat(read.errors())
                .extracting(problem -> problem.column() + problem.row() + " " + problem.code())
                .containsExactly(
                        "C2 invitees-group-unknown",
                        "D2 invitees-area-unknown",
                        "E2 invitees-language-unknown",
                        "B3 invitees-email-missing",
                        "A4 invitees-formula",
                        "B5 invitees-email-twice");
        assertThat(read.errors().getLast().args()).containsExactly("BUDI@CONTOH.ID", 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budi",
                "budi@",
                "@contoh.id",
                "budi@contoh",
                "budi@@contoh.id",
                "budi contoh@contoh.id",
                "budi@contoh..id",
                ".budi@contoh.id",
                "budi.@contoh.id",
                "budi@-contoh.id",
                "a@contoh.id;b@contoh.id",
                "Budi <budi@contoh.id>",
                "budi@contoh.1",
                "büdi@contoh.id"
            })
    void refusesWhatIsNoAddress(String email) {
        var read = read("email\n\"" + email + "\"\n");

        assertThat(read.errors()).extracting(Problem::code).containsExactly("invitees-email-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.u-d_i+1@sub.contoh.co.id", "o'neill@example.org", "a@xn--80ak6aa92e.xn--p1ai"})
    void takesUnusualAddresses(String email) {
        assertThat(read("email\n" + email + "\n").errors()).isEmpty();
    }

    @Test
    void answersAnEndlessAddressAtOnce() {
        var read = read("email\n" + "a.".repeat(50_000) + "@" + "b.".repeat(50_000) + "\n");

        assertThat(read.errors()).extracting(Problem::code).containsExactly("invitees-email-invalid");
    }

    @Test
    void refusesMarksThatMakeOtherHeadersOrTurnTextAround() {
        var read = read("email,name\na@b.id,\"Budi\nBcc: c@d.id\"\ne@f.id,\u202Eedoc\n");

        assertThat(read.errors()).extracting(Problem::code).containsExactly("invitees-hidden", "invitees-hidden");
        assertThat(read.errors().getFirst().args()).containsExactly("Budi�Bcc: c@d.id");
    }

    @Test
    void tellsWhichColumnsItDoesNotRead() {
        var read = read("email,catatan\na@b.id,=bebas\n");

        assertThat(read.errors()).isEmpty();
        assertThat(read.warnings()).extracting(Problem::code).containsExactly("invitees-column-unknown");
    }

    @Test
    void needsOneColumnOfAddresses() {
        assertThat(read("nama\nBudi\n").errors()).extracting(Problem::code).containsExactly("invitees-column-missing");
        assertThat(read("email,surel\na@b.id,c@d.id\n").errors())
                .extracting(Problem::code)
                .containsExactly("invitees-column-twice");
    }

    @Test
    void refusesWhatIsNoList() {
        assertThatThrownBy(() -> read("email\n")).isInstanceOf(Refusal.class).hasMessage("invitees-empty");
        assertThatThrownBy(() -> read("email\n\"a@b.id\n")).hasMessage("invitees-open-quote");
        assertThatThrownBy(() -> read("email\0\n")).hasMessage("invitees-no-text");
        assertThatThrownBy(() -> CommaText.read(new byte[] {(byte) 0xC3, (byte) 0x28}, 100))
                .hasMessage("invitees-no-text");
        assertThatThrownBy(() -> read("email\n" + "a@b.id\n".repeat(100))).hasMessage("invitees-too-many-rows");
    }
}
