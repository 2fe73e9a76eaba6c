package id.reviu.survey.chance;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes things up from a seed; {@link Random} is specified to the bit, so a seed means the same on every machine. */
public final class Chance {

    /** Characters that break careless readers: ends of planes, halves of pairs, marks of direction, nothing at all. */
    private static final int[] HARD = {
        0, 1, 9, 10, 13, 0x1F, ' ', '"', '\'', '\\', '<', '&', 0x7F, 0x85, 0xA0, 0x130, 0x2028, 0x202E, 0xD7FF, 0xD800,
        0xDFFF, 0xFEFF, 0xFFFE, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF
    };

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** From 0 to below {@code end}. */
    public int below(int end) {
        return random.nextInt(end);
    }

    /** From {@code least} to {@code most}; one in eight is one of the two. */
    public int between(int least, int most) {
        if (random.nextInt(8) == 0) {
            return random.nextBoolean() ? least : most;
        }
        return least + random.nextInt(most - least + 1);
    }

    public boolean flip() {
        return random.nextBoolean();
    }

    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** From {@code least} to {@code most} things. */
    public <T> List<T> many(int least, int most, Supplier<T> each) {
        return Stream.generate(each).limit(between(least, most)).toList();
    }

    /** Up to {@code most} of the words, with {@code between} in between. */
    public String words(List<String> words, int most, String between) {
        return many(0, most, () -> pick(words)).stream().collect(Collectors.joining(between));
    }

    /** Up to {@code most} characters: of ASCII, of all Unicode, and the hard ones, halves of pairs among them. */
    public String text(int most) {
        var text = new StringBuilder();
        IntStream.range(0, between(0, most)).forEach(_ -> {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) (' ' + random.nextInt(95)));
                case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 2 -> text.append((char) random.nextInt(1 << 16));
                default -> text.appendCodePoint(HARD[random.nextInt(HARD.length)]);
            }
        });
        return text.toString();
    }

    /** Up to {@code most} bytes, the ends of their range more often than others. */
    public byte[] bytes(int most) {
        var bytes = new byte[between(0, most)];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) between(Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        return bytes;
    }
}
