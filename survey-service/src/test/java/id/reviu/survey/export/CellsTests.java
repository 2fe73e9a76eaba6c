package id.reviu.survey.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.reviu.survey.export.Cells.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTests {

    @Test
    void tellAllWhereEnoughAnswered() {
        var cells = Cells.of(List.of(new Cell("warga", "1", 5), new Cell("warga", "2", 7)), 5);

        assertThat(cells.told()).isEqualTo(12);
        assertThat(cells.leavesOut("warga")).isFalse();
        assertThat(cells.hidesArea("warga", "1")).isFalse();
    }

    @Test
    void leaveOutASmallGroupAndOneMoreSoThatItCannotBeFoundBySubtraction() {
        var cells =
                Cells.of(List.of(new Cell("warga", "1", 50), new Cell("media", "1", 6), new Cell("dprd", "1", 2)), 5);

        assertThat(cells.leavesOut("dprd")).isTrue();
        assertThat(cells.leavesOut("media")).isTrue();
        assertThat(cells.leavesOut("warga")).isFalse();
        assertThat(cells.told()).isEqualTo(50);
    }

    @Test
    void leaveOutSmallGroupsAloneWhenTheyAreManyTogether() {
        var cells = Cells.of(List.of(new Cell("warga", "1", 50), new Cell("a", "1", 4), new Cell("b", null, 3)), 5);

        assertThat(cells.leavesOut("a")).isTrue();
        assertThat(cells.leavesOut("b")).isTrue();
        assertThat(cells.leavesOut("warga")).isFalse();
    }

    @Test
    void hideTheAreasOfAGroupInWhichFewAnsweredAndOneMore() {
        var cells = Cells.of(
                List.of(
                        new Cell("warga", "1", 20),
                        new Cell("warga", "2", 9),
                        new Cell("warga", "3", 1),
                        new Cell("umkm", "3", 8)),
                5);

        assertThat(cells.hidesArea("warga", "3")).isTrue();
        assertThat(cells.hidesArea("warga", "2")).isTrue();
        assertThat(cells.hidesArea("warga", "1")).isFalse();
        assertThat(cells.hidesArea("umkm", "3")).isFalse();
        assertThat(cells.told()).isEqualTo(38);
    }

    @Test
    void tellNothingWhereTooFewAnswered() {
        assertThat(Cells.of(List.of(new Cell(null, null, 4)), 5).told()).isZero();
        assertThat(Cells.of(List.of(), 5).told()).isZero();
    }
}
