package id.reviu.survey.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Expressions and answers from a seed. {@link Random} is specified to the bit, so that a seed means the same cases on
 * every machine, in whatever version of the libraries.
 */
final class ExpressionGenerator {

    static final Map<String, Place> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("status", Place.inRepeat("programmes"));
        PLACES.put("cost", Place.inRepeat("programmes"));
        PLACES.put("tags", Place.inRepeat("programmes"));
        PLACES.put("scale", Place.inRepeat("programmes"));
        PLACES.put("sdm", Place.inGrid("scale"));
        PLACES.put("dana", Place.inGrid("grid"));
    }

    private static final List<String> NUMBERS =
            List.of("0", "1", "2", "3", "10", "0.1", "0.2", "2.5", "1.005", "33.3", "100", "1000000", "007", "5.");
    private static final List<String> TEXTS = List.of(
            "''",
            "'a'",
            "'b'",
            "'ya'",
            "'x y'",
            "\"it's\"",
            "'3'",
            "'3.0'",
            "' 7 '",
            "'-1'",
            "'2024-05-03'",
            "'2023-02-29'",
            "'é'",
            "'😀,(a)'",
            "'true'");
    private static final List<String> PATTERN_PARTS =
            List.of("a", "b", "[a-c]", "[^x]", "\\d", "\\w", ".", "é", "(a|b)", "(?:ab|c)", "\\.", "[\\s-]");
    private static final List<String> TIMES = List.of("", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?");
    private static final List<String> OUTER = List.of("a", "n", "d", "r", "t", "gone", "dana", "programmes");
    private static final List<String> INNER = List.of("status", "cost", "tags", "sdm");
    private static final String NOISE = "'\"${}().,=!<>+-*/ andor09xé😀\u00a0\t|[]";

    private final Random random;

    ExpressionGenerator(long seed) {
        random = new Random(seed);
    }

    /** An expression, one in six of them damaged at one place. */
    String expression() {
        var source = any(3);
        return random.nextInt(6) == 0 ? damaged(source) : source;
    }

    /** The source with a character dropped, doubled or put in. */
    String damaged(String source) {
        if (source.isEmpty()) {
            return noise();
        }
        var at = random.nextInt(source.length());
        return switch (random.nextInt(3)) {
            case 0 -> source.substring(0, at) + source.substring(at + 1);
            case 1 -> source.substring(0, at) + source.substring(at, at + 1) + source.substring(at);
            default -> source.substring(0, at) + noise() + source.substring(at);
        };
    }

    /** Characters of the language in no order. */
    String noise(int length) {
        return IntStream.range(0, length).mapToObj(_ -> noise()).collect(Collectors.joining());
    }

    private String noise() {
        return String.valueOf(NOISE.charAt(random.nextInt(NOISE.length())));
    }

    private String any(int depth) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> number(depth);
            case 2 -> text(depth);
            case 3, 4 -> truth(depth);
            default ->
                pick(List.of("if", "coalesce")).equals("if")
                        ? "if(" + truth(depth - 1) + ", " + leafOr(depth, this::any) + ", " + leafOr(depth, this::any)
                                + ")"
                        : "coalesce(" + leafOr(depth, this::any) + ", " + leafOr(depth, this::any) + ")";
        };
    }

    private String leafOr(int depth, IntFunction<String> branch) {
        return depth <= 0 ? leaf() : branch.apply(depth - 1);
    }

    private String leaf() {
        return switch (random.nextInt(4)) {
            case 0 -> pick(NUMBERS);
            case 1 -> pick(TEXTS);
            case 2 -> random.nextInt(5) == 0 ? "." : name(OUTER);
            default -> random.nextBoolean() ? name(INNER) : name(OUTER);
        };
    }

    private String number(int depth) {
        if (depth <= 0 || random.nextInt(5) == 0) {
            return random.nextInt(4) == 0
                    ? leaf()
                    : pick(List.of(pick(NUMBERS), "${n}", "${cost}", "${sdm}", "${dana}"));
        }
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 ->
                number(depth - 1) + pick(List.of(" + ", " - ", "*", " div ", " mod ", "-")) + number(depth - 1);
            case 4 -> "(" + number(depth - 1) + ")";
            case 5 -> "-" + number(depth - 1);
            case 6 ->
                pick(List.of("int", "number", "sum", "count", "count-non-empty")) + "(" + leafOr(depth, this::any)
                        + ")";
            case 7 -> "round(" + number(depth - 1) + pick(List.of(")", ", 1)", ", 2)", ",-1)"));
            case 8 -> pick(List.of("min", "max")) + "(" + number(depth - 1) + ", " + leaf() + ")";
            case 9 -> pick(List.of("sum", "count", "count-non-empty", "min", "max")) + "(" + name(INNER) + ")";
            case 10 -> pick(List.of("count-selected", "string-length")) + "(" + leafOr(depth, this::text) + ")";
            default -> pick(List.of("number(${d})", "today() - ${d}", "today()", "number(today())"));
        };
    }

    private String text(int depth) {
        if (depth <= 0 || random.nextInt(4) == 0) {
            return leaf();
        }
        return switch (random.nextInt(4)) {
            case 0 -> "concat(" + leafOr(depth, this::any) + ", " + leafOr(depth, this::any) + ")";
            case 1 -> "string(" + leafOr(depth, this::any) + ")";
            case 2 -> "date(" + number(depth - 1) + ")";
            default -> "if(" + truth(depth - 1) + ", " + text(depth - 1) + ", " + leaf() + ")";
        };
    }

    private String truth(int depth) {
        if (depth <= 0) {
            return pick(List.of("true()", "false()", "${a} = 'a'", "${n} > 2", "selected(${r}, 'b')", leaf()));
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> number(depth - 1) + pick(List.of(" < ", " <= ", " > ", ">=")) + number(depth - 1);
            case 2, 3 -> leafOr(depth, this::any) + pick(List.of(" = ", " != ")) + leafOr(depth, this::any);
            case 4, 5 -> truth(depth - 1) + pick(List.of(" and ", " or ")) + truth(depth - 1);
            case 6 -> "not(" + truth(depth - 1) + ")";
            case 7 -> "selected(" + pick(List.of("${r}", "${tags}", "${a}", ".")) + ", " + text(depth - 1) + ")";
            case 8 -> pick(List.of("contains", "starts-with")) + "(" + text(depth - 1) + ", " + leaf() + ")";
            default -> "regex(" + leafOr(depth, this::text) + ", '" + pattern() + "')";
        };
    }

    private String pattern() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> pick(PATTERN_PARTS) + pick(TIMES))
                .collect(Collectors.joining());
    }

    private String name(List<String> names) {
        return "${" + pick(names) + "}";
    }

    /** Answers to all names, and now and then a place inside an entry. */
    VectorCase.Scene scene() {
        var answers = new LinkedHashMap<String, @Nullable Object>();
        answers.put("a", pick(List.of("a", "b", "ya", "", "3")));
        answers.put("n", number());
        answers.put("d", pick(List.of("2024-05-03", "2023-12-31", "2024-02-29", "2024-02-30", "")));
        answers.put("r", codes());
        answers.put("t", value());
        answers.put("grid", Map.of("dana", number()));
        var entries = new ArrayList<Map<String, @Nullable Object>>();
        for (var i = random.nextInt(4); i > 0; i--) {
            entries.add(entry());
        }
        answers.put("programmes", entries);
        var inside = !entries.isEmpty() && random.nextBoolean();
        var entry = inside ? new VectorCase.Entry("programmes", random.nextInt(entries.size())) : null;
        return new VectorCase.Scene(answers, PLACES, entry, value(), "2024-05-03");
    }

    private Map<String, @Nullable Object> entry() {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("programme", "p" + random.nextInt(9));
        entry.put("status", pick(List.of("jalan", "belum", "")));
        entry.put("cost", random.nextInt(4) == 0 ? null : number());
        entry.put("tags", codes());
        entry.put("scale", random.nextInt(4) == 0 ? null : Map.of("sdm", 1 + random.nextInt(5)));
        return entry;
    }

    /** Whole numbers, decimals, and those that are hard to write. */
    private Object number() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(6);
            case 1 -> random.nextInt(2_000_000) - 1_000_000;
            case 2 -> random.nextInt(20_000) / 100.0;
            case 3 -> random.nextDouble() * 100;
            case 4 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            default -> String.valueOf(random.nextInt(100));
        };
    }

    private List<String> codes() {
        return List.of("a", "b", "ya", "3").stream()
                .filter(_ -> random.nextBoolean())
                .toList();
    }

    private @Nullable Object value() {
        return switch (random.nextInt(7)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> codes();
            case 3 -> "Kota Kediri, 😀";
            case 4 -> "aab";
            default -> number();
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
