package id.reviu.local.realm;

import java.util.List;
import java.util.regex.Pattern;

/** An OPD as the realm knows it. */
record Office(String code, String name) {

    private static final Pattern BEGINNING = Pattern.compile("([^,]+),(?:\"([^\"]*)\"|([^,]*)),.*");

    /** The OPDs of a file whose first columns are code and name. */
    static List<Office> read(List<String> lines) {
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Office::parse)
                .toList();
    }

    private static Office parse(String line) {
        var columns = BEGINNING.matcher(line);
        if (!columns.matches()) {
            throw new IllegalArgumentException("not an OPD: " + line);
        }
        var quoted = columns.group(2);
        return new Office(columns.group(1), quoted == null ? columns.group(3) : quoted);
    }

    String domain() {
        return code + ".kedirikota.example";
    }
}
