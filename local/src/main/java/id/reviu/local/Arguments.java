package id.reviu.local;

import id.reviu.local.home.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code ./reviu}.
 *
 * @param command the first word
 * @param words the other words that are no options
 * @param flags the options without a value, without dashes
 * @param portOffset the number added to every port, nothing when it was not given
 * @param target where the demo data goes, nothing when it was not given
 * @param keycloak where the demo people sign in, nothing when it was not given
 */
record Arguments(
        String command,
        List<String> words,
        Set<String> flags,
        @Nullable Integer portOffset,
        @Nullable String target,
        @Nullable String keycloak) {

    private static final Set<String> FLAGS = Set.of("detach", "fresh", "no-demo", "follow", "throughput", "once");
    private static final int HIGHEST_OFFSET = 50_000;

    /** @throws Refused when an option is unknown or its value makes no sense */
    static Arguments parse(List<String> typed) {
        var words = new ArrayList<String>();
        var flags = new java.util.HashSet<String>();
        Integer offset = null;
        String target = null;
        String keycloak = null;
        var rest = typed.iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            switch (word) {
                case "--port-offset" -> offset = offset(value(word, rest));
                case "--target" -> target = value(word, rest);
                case "--keycloak" -> keycloak = value(word, rest);
                case "-f" -> flags.add("follow");
                default -> {
                    if (!word.startsWith("-")) {
                        words.add(word);
                    } else if (word.startsWith("--") && FLAGS.contains(word.substring(2))) {
                        flags.add(word.substring(2));
                    } else {
                        throw new Refused("Unknown option " + word + "; ./reviu help lists what there is.");
                    }
                }
            }
        }
        var command = words.isEmpty() ? "help" : words.removeFirst();
        return new Arguments(command, List.copyOf(words), Set.copyOf(flags), offset, target, keycloak);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    Optional<String> firstWord() {
        return words.stream().findFirst();
    }

    private static String value(String option, java.util.Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Refused("Option " + option + " needs a value.");
        }
        return rest.next();
    }

    private static int offset(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_OFFSET) {
            throw new Refused(
                    "--port-offset takes a whole number from 0 to " + HIGHEST_OFFSET + ", not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }
}
