package id.reviu.survey.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * The characters a place in a pattern accepts.
 *
 * @param ranges first and last code point of each range
 * @param negated whether it accepts all but these
 */
record CharacterSet(List<Range> ranges, boolean negated) {

    static final CharacterSet DIGIT = new CharacterSet(List.of(new Range('0', '9')), false);
    static final CharacterSet WORD = new CharacterSet(
            List.of(new Range('0', '9'), new Range('A', 'Z'), new Range('_', '_'), new Range('a', 'z')), false);
    static final CharacterSet SPACE = new CharacterSet(List.of(new Range('\t', '\r'), new Range(' ', ' ')), false);
    static final CharacterSet IN_LINE = new CharacterSet(List.of(new Range('\n', '\n'), new Range('\r', '\r')), true);

    record Range(int first, int last) {}

    static CharacterSet of(int codePoint) {
        return new CharacterSet(List.of(new Range(codePoint, codePoint)), false);
    }

    CharacterSet others() {
        return new CharacterSet(ranges, !negated);
    }

    boolean contains(int codePoint) {
        for (var range : ranges) {
            if (codePoint >= range.first() && codePoint <= range.last()) {
                return !negated;
            }
        }
        return negated;
    }

    /** This set's members as plain ranges, to be put into a larger set. */
    List<Range> members() {
        if (!negated) {
            return ranges;
        }
        var gaps = new ArrayList<Range>();
        var next = 0;
        for (var range : ranges) {
            if (range.first() > next) {
                gaps.add(new Range(next, range.first() - 1));
            }
            next = range.last() + 1;
        }
        gaps.add(new Range(next, Character.MAX_CODE_POINT));
        return gaps;
    }
}
