package id.reviu.survey.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A workbook, of which only the sheets that are asked for are read. */
final class Workbook {

    private final WorkbookParts parts;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> sharedTexts = new ArrayList<>();
    private final CellFormats formats;
    private boolean since1904;

    private Workbook(WorkbookParts parts) {
        this.parts = parts;
        var path = workbookPath();
        var folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
        var file = path.substring(folder.length());
        var targets = targets(folder + "_rels/" + file + ".rels", folder);
        readSheetNames(
                parts.find(path).orElseThrow(() -> new UnreadableSpreadsheet("xlsform-not-a-spreadsheet")), targets);
        readSharedTexts(folder + "sharedStrings.xml");
        this.formats = CellFormats.of(parts.find(folder + "styles.xml"));
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableSpreadsheet when it is no workbook, or not a safe one
     */
    static Workbook of(byte[] file) {
        return new Workbook(WorkbookParts.of(file));
    }

    private String workbookPath() {
        var relations = XmlPart.of(parts.find("_rels/.rels").orElseThrow());
        while (relations.next()) {
            var type = relations.starts("Relationship") ? relations.attribute("Type") : null;
            var target = type != null && type.endsWith("/officeDocument") ? relations.attribute("Target") : null;
            if (target != null) {
                return target.startsWith("/") ? target.substring(1) : target;
            }
        }
        throw new UnreadableSpreadsheet("xlsform-not-a-spreadsheet");
    }

    private Map<String, String> targets(String path, String folder) {
        var targets = new HashMap<String, String>();
        var part = parts.find(path);
        if (part.isPresent()) {
            var relations = XmlPart.of(part.get());
            while (relations.next()) {
                var id = relations.starts("Relationship") ? relations.attribute("Id") : null;
                var target = id == null ? null : relations.attribute("Target");
                if (id != null && target != null) {
                    targets.put(id, target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
        }
        return targets;
    }

    private void readSheetNames(byte[] content, Map<String, String> targets) {
        var workbook = XmlPart.of(content);
        var isWorkbook = false;
        while (workbook.next()) {
            isWorkbook |= workbook.starts("workbook");
            if (workbook.starts("workbookPr")) {
                var from1904 = workbook.attribute("date1904");
                since1904 = Set.of("1", "true").contains(from1904 == null ? "" : from1904);
            }
            if (workbook.starts("sheet")) {
                var name = workbook.attribute("name");
                var id = workbook.qualifiedAttribute("id");
                var target = id == null ? null : targets.get(id);
                if (name != null && target != null) {
                    sheets.put(name, target);
                }
            }
        }
        if (!isWorkbook) {
            throw new UnreadableSpreadsheet("xlsform-not-a-spreadsheet");
        }
    }

    private void readSharedTexts(String path) {
        var part = parts.find(path);
        if (part.isEmpty()) {
            return;
        }
        var texts = XmlPart.of(part.get());
        while (texts.next()) {
            if (texts.starts("si")) {
                sharedTexts.add(RichText.read(texts, "si"));
            }
        }
    }

    /** The names of all sheets, as they are written. */
    Set<String> sheetNames() {
        return sheets.keySet();
    }

    /** The sheet of that name, in whatever case; read now. */
    Optional<Sheet> sheet(String name) {
        for (var sheet : sheets.entrySet()) {
            if (sheet.getKey().strip().toLowerCase(Locale.ROOT).equals(name)) {
                return parts.find(sheet.getValue())
                        .map(content -> new SheetReader(sheet.getKey(), sharedTexts, formats, since1904).read(content));
            }
        }
        return Optional.empty();
    }

    /** The first sheet, with no more rows than that. */
    Sheet firstSheet(int most) {
        return sheets.entrySet().stream()
                .findFirst()
                .flatMap(sheet -> parts.find(sheet.getValue())
                        .map(content ->
                                new SheetReader(sheet.getKey(), sharedTexts, formats, since1904).read(content, most)))
                .orElseThrow(() -> new UnreadableSpreadsheet("xlsform-not-a-spreadsheet"));
    }
}
