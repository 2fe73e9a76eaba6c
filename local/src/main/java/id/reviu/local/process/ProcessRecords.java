package id.reviu.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The records of one suite's processes, one file each. */
public class ProcessRecords {
    private static final String SUFFIX = ".json";

    private final Path folder;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Records in that folder, which need not exist yet. */
    public ProcessRecords(Path folder) {
        this.folder = folder;
    }

    /** Keeps a record in place of the part's last one. */
    public void save(ProcessRecord record) {
        try {
            Files.createDirectories(folder);
            var beside = folder.resolve(record.part() + ".new");
            Files.writeString(beside, json.writeValueAsString(record));
            Files.move(
                    beside, file(record.part()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The record of a part. */
    public Optional<ProcessRecord> find(String part) {
        return read(file(part));
    }

    /** All records, oldest process first. */
    public List<ProcessRecord> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(this::read)
                    .flatMap(Optional::stream)
                    .sorted(java.util.Comparator.comparing(ProcessRecord::started))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Forgets a part. */
    public void remove(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(String part) {
        return folder.resolve(part + SUFFIX);
    }

    /** A file cut short by a full disk names no process that could be ended. */
    private Optional<ProcessRecord> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(json.readValue(Files.readString(file), ProcessRecord.class))
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
