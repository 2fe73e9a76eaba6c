package id.reviu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTests {
    @Test
    void readsQuotedFields() {
        var text = "code,name\r\nbppkad,\"Badan Pendapatan, Keuangan\"\r\nx,\"dikenal \"\"baik\"\"\"\n";

        assertThat(Csv.read(text))
                .containsExactly(
                        Map.of("code", "bppkad", "name", "Badan Pendapatan, Keuangan"),
                        Map.of("code", "x", "name", "dikenal \"baik\""));
    }

    @Test
    void takesAMissingLastFieldForEmpty() {
        assertThat(Csv.read("a,b\n1")).containsExactly(Map.of("a", "1", "b", ""));
    }

    @Test
    void readsTheCity() {
        var city = new City();

        assertThat(city.opds()).hasSize(29).contains("diskominfo", "dinkes").doesNotHaveDuplicates();
        assertThat(city.rows("dimensions.csv")).hasSize(18);
        assertThat(city.rows("programmes.csv")).hasSize(6);
    }
}
