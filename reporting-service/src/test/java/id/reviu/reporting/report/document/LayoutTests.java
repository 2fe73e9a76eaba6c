package id.reviu.reporting.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTests {

    @Test
    void breaksOnlyVeryLongWords() {
        assertThat(Hyphens.in("Dapat dipertanggungjawabkan"))
                .isEqualTo("Dapat di\u00adper\u00adtang\u00adgung\u00adja\u00adwab\u00adkan");
        assertThat(Hyphens.in("Kepentingan")).isEqualTo("Kepentingan");
    }

    @Test
    void takesTheSpellFromTextsThatLookLikeFormulas() {
        for (var text : List.of("=1+1", "+62 354", "-2", "@SUM(A1)", "\t=1")) {
            assertThat(Sheet.harmless(text)).isEqualTo("'" + text);
        }
        assertThat(Sheet.harmless("Dinas Kesehatan")).isEqualTo("Dinas Kesehatan");
        assertThat(Sheet.harmless("")).isEmpty();
    }

    @Test
    void refusesARowThatDoesNotFit() {
        var table = new Grid.Builder("Tabel").text("Nama", 50).number("n", 50);
        assertThatThrownBy(() -> table.row("Dinas")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shadesFromWhiteToFull() {
        assertThat(Palette.shade(0)).isEqualTo("#ffffff");
        assertThat(Palette.shade(1)).isEqualTo("#4fa09a");
        assertThat(Palette.shade(7)).isEqualTo("#4fa09a");
    }

    @Test
    void drawsOneAxisForEachThing() {
        var drawing = new Radar(1, 5, List.of("A", "B", "C", "D"))
                .draw("Radar", List.of(new Radar.Line("Kinerja", "#000000", true, List.of(1.0, 5.0, 3.0, 2.0))));
        assertThat(drawing.labels()).extracting(Drawing.Label::text).contains("A", "B", "C", "D", "Kinerja", "1", "5");
        // five rings and the line itself
        assertThat(drawing.shapes().split("<polygon", -1)).hasSize(1 + 5 + 1);
    }
}
