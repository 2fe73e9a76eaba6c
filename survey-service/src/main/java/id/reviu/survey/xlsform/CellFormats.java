package id.reviu.survey.xlsform;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of a workbook's cell formats show a number as a day. */
final class CellFormats {

    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final BitSet days = new BitSet();

    private CellFormats() {
        // The formats every spreadsheet knows without their being written down.
        days.set(14, 18);
        days.set(22);
        days.set(27, 37);
        days.set(50, 59);
    }

    static CellFormats of(Optional<byte[]> part) {
        var formats = new CellFormats();
        part.ifPresent(formats::read);
        return formats;
    }

    private void read(byte[] content) {
        var styles = XmlPart.of(content);
        var own = new HashMap<Integer, String>();
        var inCells = false;
        while (styles.next()) {
            if (styles.starts("numFmt")) {
                var code = styles.attribute("formatCode");
                own.put(number(styles.attribute("numFmtId")), code == null ? "" : code);
            } else if (styles.starts("cellXfs")) {
                inCells = true;
            } else if (styles.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && styles.starts("xf")) {
                formatOfStyle.add(number(styles.attribute("numFmtId")));
            }
        }
        own.forEach((id, code) -> {
            if (id >= 0 && id < 10_000) {
                days.set(id, showsDay(code));
            }
        });
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** A year or a day of the month, outside of quoted words, colours and conditions. */
    private static boolean showsDay(String code) {
        var bare = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("y") || bare.contains("d");
    }

    /** Whether a cell of this style shows a day. */
    boolean showsDay(int style) {
        return style >= 0 && style < formatOfStyle.size() && days.get(Math.max(0, formatOfStyle.get(style)));
    }
}
