package id.reviu.survey.xlsform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * The parts of an .xlsx file, unpacked within bounds: what unpacks to more, or is of another kind, is refused before any
 * of it is understood.
 */
final class WorkbookParts {

    /** Largest file. */
    static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Most a file may unpack to; the usual form unpacks to a hundredth of that. */
    static final int MOST_UNPACKED = 48 * 1024 * 1024;

    private static final int MOST_PARTS = 500;
    private static final int LOOK_FOR_DOCTYPE = 2_048;
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, byte[]> parts;

    private WorkbookParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks a file.
     *
     * @throws UnreadableSpreadsheet when it is none, is too large, or holds macros
     */
    static WorkbookParts of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new UnreadableSpreadsheet(
                    UnreadableSpreadsheet.Kind.TOO_LARGE, "xlsform-too-large", MOST_BYTES / 1024 / 1024);
        }
        if (startsWith(file, OLD_EXCEL)) {
            throw new UnreadableSpreadsheet(
                    contains(file, "EncryptedPackage") ? "xlsform-encrypted" : "xlsform-old-excel");
        }
        if (!startsWith(file, new byte[] {'P', 'K'})) {
            throw new UnreadableSpreadsheet("xlsform-not-a-spreadsheet");
        }
        var parts = new WorkbookParts(unpack(file));
        parts.requireWorkbook();
        return parts;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        if (file.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (file[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The old container names its streams in two-byte characters. */
    private static boolean contains(byte[] file, String name) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    /** Through a file, for the list of parts stands at the end, and what stands before each part may be unfinished. */
    private static Map<String, byte[]> unpack(byte[] file) {
        try {
            var copy = Files.createTempFile("reviu-form", ".xlsx");
            try {
                Files.write(copy, file);
                return unpack(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, byte[]> unpack(Path file) {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableSpreadsheet("xlsform-unpacks-too-large");
            }
            int left = MOST_UNPACKED;
            for (var entry : Collections.list(zip.entries())) {
                byte[] content;
                try (var stream = zip.getInputStream(entry)) {
                    content = stream.readNBytes(left + 1);
                }
                if (content.length > left) {
                    throw new UnreadableSpreadsheet("xlsform-unpacks-too-large");
                }
                left -= content.length;
                refuseDoctype(content);
                parts.put(entry.getName().toLowerCase(Locale.ROOT), content);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableSpreadsheet("xlsform-damaged");
        }
        return parts;
    }

    /** No program writes one; it is how entities get in. */
    private static void refuseDoctype(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, LOOK_FOR_DOCTYPE), StandardCharsets.ISO_8859_1)
                .replace("\0", "");
        if (start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
            throw new UnreadableSpreadsheet("xlsform-entities");
        }
    }

    private void requireWorkbook() {
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new UnreadableSpreadsheet("xlsform-macros");
        }
        if (parts.containsKey("xl/workbook.bin")) {
            throw new UnreadableSpreadsheet("xlsform-old-excel");
        }
        if (!parts.containsKey("[content_types].xml") || !parts.containsKey("_rels/.rels")) {
            throw new UnreadableSpreadsheet("xlsform-not-a-spreadsheet");
        }
    }

    /** The part at that path, which need not be written in the right case. */
    Optional<byte[]> find(String path) {
        return Optional.ofNullable(parts.get(path.toLowerCase(Locale.ROOT)));
    }
}
