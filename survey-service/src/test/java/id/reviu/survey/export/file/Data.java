package id.reviu.survey.export.file;

import id.reviu.platform.identity.Actor;
import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.PublishedVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

/** Answers to write. */
final class Data {

    private Data() {}

    /** What offices answered to the last of these versions. */
    static Dataset offices(List<Answered> answered, Definition... versions) {
        return dataset(new Dataset.Offices(), answered, Map.of(), versions);
    }

    /** What stakeholders answered, and their texts by question. */
    static Dataset stakeholders(List<Answered> answered, Map<String, List<String>> texts, Definition... versions) {
        return dataset(new Dataset.Stakeholders("kecamatan"), answered, texts, versions);
    }

    private static Dataset dataset(
            Dataset.Audience audience,
            List<Answered> answered,
            Map<String, List<String>> texts,
            Definition... definitions) {
        var versions = IntStream.range(0, definitions.length)
                .mapToObj(index -> new PublishedVersion(
                        new UUID(0, index),
                        new UUID(1, 0),
                        index + 1,
                        Instant.EPOCH,
                        new Actor("a", "Admin Diskominfo"),
                        definitions[index]))
                .toList();
        return new Dataset(
                "Reviu 2024",
                audience,
                versions,
                versions.getLast().versionId(),
                false,
                "en",
                new Memory(answered, texts));
    }

    private record Memory(List<Answered> answered, Map<String, List<String>> texts) implements Dataset.Rows {

        @Override
        public void forEach(Consumer<Answered> each) {
            answered.forEach(each);
        }

        @Override
        public void texts(Collection<String> questions, BiConsumer<String, String> each) {
            questions.forEach(
                    question -> texts.getOrDefault(question, List.of()).forEach(text -> each.accept(question, text)));
        }
    }

    static Answered.ByOffice office(String answers) {
        return new Answered.ByOffice(
                new UUID(2, 3),
                "dinkes",
                "Dinas Kesehatan",
                "verified",
                Instant.parse("2024-05-03T03:42:00Z"),
                Instant.parse("2024-05-04T01:00:00.5Z"),
                Map.of("home-care", "Home Care"),
                answers);
    }

    static List<Table> tables(Dataset data) {
        return Layout.of(data);
    }

    static List<String> columns(Dataset data) {
        return names(Layout.of(data).getFirst());
    }

    static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    /** The first row of the answers, by column. */
    static Map<String, String> row(Dataset data) {
        return rows(data, 0).getFirst();
    }

    /** Rows of a table, by column, without empty cells. */
    static List<Map<String, String>> rows(Dataset data, int table) {
        var rows = new ArrayList<Map<String, String>>();
        var read = Layout.of(data).get(table);
        read.read(data.rows(), cells -> {
            var row = new LinkedHashMap<String, String>();
            for (int index = 0; index < cells.length; index++) {
                var cell = cells[index];
                if (cell != null) {
                    row.put(read.columns().get(index).name(), cell);
                }
            }
            rows.add(row);
        });
        return rows;
    }

    static byte[] write(Format format, Dataset data) {
        try (var out = new ByteArrayOutputStream()) {
            ExportFile.write(format, data, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The texts of a bundle by name. */
    static Map<String, String> unzip(byte[] bundle) {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return files;
    }
}
