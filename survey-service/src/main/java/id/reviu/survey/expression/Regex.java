package id.reviu.survey.expression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A compiled pattern that follows all possibilities at once, one character after another, so that no pattern and no text
 * takes more than text length × pattern size steps. It matches a text as a whole.
 */
final class Regex {

    /** The most steps a pattern may compile to, with {@code {n,m}} written out. */
    static final int MAX_SIZE = 1_000;

    /** The longest text, in UTF-16 units; longer ones do not match. */
    static final int MAX_TEXT = 10_000;

    private final List<Step> steps;

    private Regex(List<Step> steps) {
        this.steps = steps;
    }

    static Regex of(RegexNode root, int offset) {
        var compiler = new Compiler(offset);
        compiler.add(root);
        return new Regex(List.copyOf(compiler.steps));
    }

    boolean matches(String text) {
        if (text.length() > MAX_TEXT) {
            return false;
        }
        var current = new BitSet(steps.size() + 1);
        var at = 0;
        follow(0, current, true, text.isEmpty());
        while (at < text.length() && !current.isEmpty()) {
            var codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            var following = new BitSet(steps.size() + 1);
            for (var i = current.nextSetBit(0); i >= 0; i = current.nextSetBit(i + 1)) {
                if (i < steps.size() && steps.get(i) instanceof Take(var set) && set.contains(codePoint)) {
                    follow(i + 1, following, false, at == text.length());
                }
            }
            current = following;
        }
        return current.get(steps.size());
    }

    /** Marks all steps that can be reached without reading a character. */
    private void follow(int from, BitSet reached, boolean atStart, boolean atEnd) {
        var open = new ArrayList<Integer>();
        open.add(from);
        while (!open.isEmpty()) {
            var i = (int) open.removeLast();
            if (reached.get(i)) {
                continue;
            }
            reached.set(i);
            switch (i < steps.size() ? steps.get(i) : null) {
                case Jump(var targets) -> targets.forEach(distance -> open.add(i + distance));
                case At(var start) when start ? atStart : atEnd -> open.add(i + 1);
                case At _, Take _ -> {}
                case null -> {}
            }
        }
    }

    private sealed interface Step {}

    private record Take(CharacterSet set) implements Step {}

    private record At(boolean start) implements Step {}

    /** Goes on at each of these distances. */
    private record Jump(List<Integer> distances) implements Step {}

    private static final class Compiler {

        private final int offset;
        private final List<Step> steps = new ArrayList<>();
        private int work;

        Compiler(int offset) {
            this.offset = offset;
        }

        void add(RegexNode node) {
            if (++work > MAX_SIZE) {
                throw new ExpressionProblem("expression-pattern-too-large", offset, MAX_SIZE);
            }
            switch (node) {
                case RegexNode.One(var set) -> steps.add(new Take(set));
                case RegexNode.Edge(var start) -> steps.add(new At(start));
                case RegexNode.Sequence(var parts) -> parts.forEach(this::add);
                case RegexNode.Either(var alternatives) -> addEither(alternatives);
                case RegexNode.Repeat(var part, var least, var most) -> {
                    for (var i = 0; i < least; i++) {
                        add(part);
                    }
                    if (most == RegexNode.Repeat.UNBOUNDED) {
                        var start = steps.size();
                        addOptional(part, true);
                        steps.add(new Jump(List.of(start - steps.size())));
                    } else {
                        for (var i = least; i < most; i++) {
                            addOptional(part, false);
                        }
                    }
                }
            }
        }

        private void addEither(List<RegexNode> alternatives) {
            var last = alternatives.size() - 1;
            var exits = new ArrayList<Integer>();
            for (var i = 0; i < last; i++) {
                var fork = hold();
                add(alternatives.get(i));
                exits.add(hold());
                steps.set(fork, new Jump(List.of(1, steps.size() - fork)));
            }
            add(alternatives.get(last));
            for (var exit : exits) {
                steps.set(exit, new Jump(List.of(steps.size() - exit)));
            }
        }

        /** The part or nothing; {@code looped} leaves room for the jump back behind it. */
        private void addOptional(RegexNode part, boolean looped) {
            var fork = hold();
            add(part);
            var end = steps.size() + (looped ? 1 : 0);
            steps.set(fork, new Jump(List.of(1, end - fork)));
        }

        private int hold() {
            steps.add(new Jump(List.of()));
            return steps.size() - 1;
        }
    }
}
