package id.reviu.reporting.statement;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names one figure for ever, such as {@code campaigns/<id>/criteria/efisien?audience=opd&basis=verified}. Each step and each
 * value is percent-encoded.
 *
 * @param steps the way to the figure
 * @param narrowing by name, in the order of {@link #NAMES}
 */
record FigurePath(List<String> steps, Map<String, String> narrowing) {

    /** What a figure may be narrowed down by, in the order in which it is written. */
    private static final List<String> NAMES = List.of("audience", "basis", "opd", "group", "area");

    private static final int LONGEST = 600;

    FigurePath {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a path.
     *
     * @throws NoSuchFigure when it is no path
     */
    static FigurePath parse(String text) {
        var mark = text.indexOf('?');
        var way = mark < 0 ? text : text.substring(0, mark);
        if (text.length() > LONGEST || way.isEmpty()) {
            throw new NoSuchFigure(text);
        }
        try {
            var steps = new ArrayList<String>();
            for (var step : way.split("/", -1)) {
                steps.add(decoded(step));
            }
            return new FigurePath(steps, narrowing(mark < 0 ? "" : text.substring(mark + 1)));
        } catch (IllegalArgumentException unreadable) {
            throw new NoSuchFigure(text);
        }
    }

    private static Map<String, String> narrowing(String query) {
        var given = new LinkedHashMap<String, String>();
        for (var pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            var is = pair.indexOf('=');
            if (is < 0 || given.put(pair.substring(0, is), decoded(pair.substring(is + 1))) != null) {
                throw new IllegalArgumentException("no pair, or twice the same");
            }
        }
        if (!Set.copyOf(NAMES).containsAll(given.keySet())) {
            throw new IllegalArgumentException("an unknown name");
        }
        var ordered = new LinkedHashMap<String, String>();
        NAMES.stream().filter(given::containsKey).forEach(name -> ordered.put(name, given.get(name)));
        return ordered;
    }

    private static String decoded(String text) {
        var decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
        if (decoded.isEmpty() || decoded.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("nothing, or not to be shown");
        }
        return decoded;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The same path, also saying what was left to the default. */
    FigurePath with(String name, String value) {
        var more = new LinkedHashMap<String, String>();
        for (var known : NAMES) {
            var narrowed = known.equals(name) ? value : narrowing.get(known);
            if (narrowed != null) {
                more.put(known, narrowed);
            }
        }
        return new FigurePath(steps, more);
    }

    @Override
    public String toString() {
        var way = steps.stream().map(FigurePath::encoded).collect(Collectors.joining("/"));
        return narrowing.isEmpty()
                ? way
                : way + "?"
                        + narrowing.entrySet().stream()
                                .map(pair -> pair.getKey() + "=" + encoded(pair.getValue()))
                                .collect(Collectors.joining("&"));
    }
}
