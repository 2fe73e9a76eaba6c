package id.reviu.masterplan.instrument;

import id.reviu.masterplan.change.Change;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A weighted tree by which something is judged.
 *
 * @param number counts the instruments of one code, from 1
 * @param shipped whether it came with the software
 */
public record Instrument(
        InstrumentId id, int number, boolean shipped, InstrumentState state, InstrumentFacts facts, Change last) {

    private static final Rounding GAIN = new Rounding(6, Rounding.Mode.NEAREST, false);

    static Instrument draft(InstrumentId id, int number, InstrumentFacts facts, Change change) {
        return new Instrument(id, number, false, InstrumentState.DRAFT, facts, change);
    }

    /**
     * The same instrument saying something else.
     *
     * @throws InstrumentPublished once it is published
     */
    Instrument with(InstrumentFacts changed, Change change) {
        if (state == InstrumentState.PUBLISHED) {
            throw new InstrumentPublished(facts.code(), number);
        }
        return new Instrument(id, number, shipped, state, changed, change);
    }

    /** From now on assessments may use it, and it never changes. */
    Instrument publish(Change change) {
        return new Instrument(id, number, shipped, InstrumentState.PUBLISHED, facts, change);
    }

    /** The scale of a leaf; empty when the tree has no such leaf. */
    public Optional<Scale> scale(String leaf) {
        var tree = Tree.of(facts);
        return tree.leaves().stream()
                .filter(node -> node.code().equals(leaf))
                .findFirst()
                .map(tree::scale);
    }

    /** Codes of all leaves, in their order. */
    public List<String> leaves() {
        return Tree.of(facts).leaves().stream().map(Node::code).toList();
    }

    /** Each node's share of the whole in percent, to six decimals. */
    public Map<String, BigDecimal> shares() {
        var tree = Tree.of(facts);
        Map<String, BigDecimal> all = new HashMap<>();
        facts.nodes().forEach(node -> all.put(node.code(), tree.share(node)));
        return all;
    }

    /**
     * What scores come to. A missing score is not a zero: means are taken over what is there.
     *
     * @param scores by leaf
     * @param leftOut leaves that do not count, for a reason
     */
    public Outcome outcome(Map<String, BigDecimal> scores, Set<String> leftOut) {
        var tree = Tree.of(facts);
        var counted = counted(scores, leftOut);
        var tallies = tree.tallies(counted);
        var missing = missing(tree, counted, leftOut);
        var index = value(tallies.getOrDefault("", Tally.NOTHING));
        return new Outcome(
                index,
                index == null ? null : Bands.of(facts.bands(), facts.edge(), index),
                counted.size(),
                missing.getOrDefault("", 0),
                facts.nodes().stream()
                        .map(node -> new NodeValue(
                                node.code(),
                                value(tree, node, tallies.getOrDefault(node.code(), Tally.NOTHING)),
                                missing.getOrDefault(node.code(), 0)))
                        .toList());
    }

    /** What one level more would do at each leaf that is not at the top, the greatest gain first. */
    public List<Lift> lifts(Map<String, BigDecimal> scores, Set<String> leftOut) {
        var tree = Tree.of(facts);
        var counted = counted(scores, leftOut);
        var now = tree.tallies(counted).getOrDefault("", Tally.NOTHING);
        return tree.leaves().stream()
                .filter(leaf -> counted.containsKey(leaf.code()))
                .flatMap(leaf -> lift(tree, leaf, counted, now).stream())
                .sorted(Comparator.comparing(Lift::gain).reversed())
                .toList();
    }

    private Optional<Lift> lift(Tree tree, Node leaf, Map<String, BigDecimal> scores, Tally now) {
        var score = scores.getOrDefault(leaf.code(), BigDecimal.ZERO);
        var raised = tree.scale(leaf).raised(score);
        if (raised.compareTo(score) == 0) {
            return Optional.empty();
        }
        var others = new HashMap<>(scores);
        others.put(leaf.code(), raised);
        var then = tree.tallies(others).getOrDefault("", Tally.NOTHING);
        var index = then.mean(facts.rounding());
        var gain = GAIN.quotient(then.sum().subtract(now.sum()), now.share());
        return Optional.of(
                new Lift(leaf.code(), score, raised, gain, index, Bands.of(facts.bands(), facts.edge(), index)));
    }

    private static Map<String, BigDecimal> counted(Map<String, BigDecimal> scores, Set<String> leftOut) {
        var counted = new HashMap<>(scores);
        counted.keySet().removeAll(leftOut);
        return counted;
    }

    private @Nullable BigDecimal value(Tally tally) {
        return tally.isEmpty() ? null : tally.mean(facts.rounding());
    }

    private @Nullable BigDecimal value(Tree tree, Node node, Tally tally) {
        if (tally.isEmpty() || (tree.isLeaf(node) && facts.rollUp() == RollUp.MEAN)) {
            return tally.isEmpty() ? null : tally.sum().divide(tally.share());
        }
        return facts.rollUp() == RollUp.SUM ? value(tree.partOfWhole(node, tally)) : value(tally);
    }

    private Map<String, Integer> missing(Tree tree, Map<String, BigDecimal> scores, Set<String> leftOut) {
        Map<String, @Nullable String> parents = new HashMap<>();
        facts.nodes().forEach(node -> parents.put(node.code(), node.parent()));
        Map<String, Integer> missing = new HashMap<>();
        for (var leaf : tree.leaves()) {
            if (!scores.containsKey(leaf.code()) && !leftOut.contains(leaf.code())) {
                for (String at = leaf.code(); at != null; at = parents.get(at)) {
                    missing.merge(at, 1, Integer::sum);
                }
                missing.merge("", 1, Integer::sum);
            }
        }
        return missing;
    }
}
