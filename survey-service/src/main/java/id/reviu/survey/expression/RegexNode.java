package id.reviu.survey.expression;

import java.util.List;

/** A part of a parsed pattern. */
sealed interface RegexNode {

    /** One character of a set. */
    record One(CharacterSet set) implements RegexNode {}

    /** The start or the end of the text. */
    record Edge(boolean start) implements RegexNode {}

    record Sequence(List<RegexNode> parts) implements RegexNode {}

    record Either(List<RegexNode> alternatives) implements RegexNode {}

    /**
     * A part several times.
     *
     * @param most {@link #UNBOUNDED} for no limit
     */
    record Repeat(RegexNode part, int least, int most) implements RegexNode {
        static final int UNBOUNDED = -1;
    }
}
