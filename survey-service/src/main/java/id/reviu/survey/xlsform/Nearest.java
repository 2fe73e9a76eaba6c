package id.reviu.survey.xlsform;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Guesses what a misspelt word was meant to be. */
final class Nearest {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known word with at most two letters added, dropped or changed; empty when there is none. */
    static Optional<String> to(String word, Collection<String> known) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(each -> each.length() >= SHORTEST && Math.abs(each.length() - word.length()) <= 2)
                .map(each -> Map.entry(each, distance(word, each)))
                .filter(each -> each.getValue() <= 2)
                .min(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var here = new int[other.length() + 1];
            here[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(changed, Math.min(above[j], here[j - 1]) + 1);
            }
            above = here;
        }
        return above[other.length()];
    }
}
