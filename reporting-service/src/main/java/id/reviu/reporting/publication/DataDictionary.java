package id.reviu.reporting.publication;

import id.reviu.reporting.publication.PublicPage.PublicLicence;
import id.reviu.reporting.reference.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the open data hold, table by table and column by column.
 *
 * @param licence how they may be used
 */
public record DataDictionary(PublicLicence licence, List<DictionaryTable> tables) {

    /**
     * A table.
     *
     * @param published whether the city shows it now
     */
    public record DictionaryTable(
            String name, Text title, Text description, boolean published, List<DictionaryColumn> columns) {

        DictionaryTable shown(boolean now) {
            return new DictionaryTable(name, title, description, now, columns);
        }
    }

    /**
     * A column.
     *
     * @param type string, integer, number or boolean
     * @param unit null where there is none; {@code unit} refers to the column of that name
     */
    public record DictionaryColumn(
            String name, String type, @Nullable String unit, Text description) {}

    private record Shipped(List<DictionaryTable> tables) {}

    /** The tables of this release, none of them published yet. */
    static List<DictionaryTable> tablesOfThisRelease() {
        try (var file = new ClassPathResource("publication/dictionary.json").getInputStream()) {
            return JsonMapper.builder()
                    .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(file, Shipped.class)
                    .tables();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
