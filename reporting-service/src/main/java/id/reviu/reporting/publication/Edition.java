package id.reviu.reporting.publication;

import id.reviu.reporting.publication.DataDictionary.DictionaryColumn;
import id.reviu.reporting.publication.DataDictionary.DictionaryTable;
import id.reviu.reporting.publication.OpenData.Row;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public page and its files as they are served until something changes.
 *
 * @param stamp names the state of what is shown
 * @param files by name, such as {@code page} or {@code data/indicators.csv}
 */
public record Edition(String stamp, Map<String, byte[]> files) {

    private static final List<DictionaryTable> TABLES = DataDictionary.tablesOfThisRelease();

    private record TableFile(
            String table,
            @Nullable Instant asOf,
            PublicPage.PublicLicence licence,
            List<Map<String, @Nullable Object>> rows) {}

    static Edition of(String stamp, PublicPage page, JsonMapper json) {
        var files = new HashMap<String, byte[]>();
        files.put("page", json.writeValueAsBytes(page));
        var data = OpenData.of(page);
        data.forEach((name, rows) -> {
            files.put("data/" + name + ".csv", bytes(CsvWriter.write(columns(name), rows)));
            files.put(
                    "data/" + name + ".json",
                    json.writeValueAsBytes(new TableFile(
                            name,
                            page.asOf(),
                            page.licence(),
                            rows.stream().map(Row::values).toList())));
        });
        var tables = TABLES.stream()
                .map(table -> table.shown(data.containsKey(table.name())))
                .toList();
        files.put("dictionary", json.writeValueAsBytes(new DataDictionary(page.licence(), tables)));
        AchievementDrawings.of(page).forEach((name, drawing) -> files.put("charts/" + name, bytes(drawing)));
        return new Edition(stamp, files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> columns(String table) {
        return TABLES.stream()
                .filter(one -> one.name().equals(table))
                .flatMap(one -> one.columns().stream())
                .map(DictionaryColumn::name)
                .toList();
    }

    /**
     * A file.
     *
     * @throws NotPublished when the city does not show it, or there is no such file
     */
    public byte[] file(String name) {
        var file = files.get(name);
        if (file == null) {
            throw new NotPublished();
        }
        return file;
    }
}
