package id.reviu.masterplan.instrument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The nodes of an instrument in their places, with each leaf's exact share of the whole. */
final class Tree {

    private static final String TOP = "";
    private static final int SHARE_DECIMALS = 6;

    private final InstrumentFacts facts;
    private final Map<String, List<Node>> below = new LinkedHashMap<>();
    private final Map<String, BigDecimal> shares = new HashMap<>();

    private Tree(InstrumentFacts facts) {
        this.facts = facts;
        for (var node : facts.nodes()) {
            below.computeIfAbsent(Objects.requireNonNullElse(node.parent(), TOP), parent -> new ArrayList<>())
                    .add(node);
        }
        switch (facts.weighting()) {
            case WHOLE -> leaves().forEach(leaf -> shares.put(leaf.code(), weight(leaf)));
            case PARENT -> share(TOP, BigDecimal.ONE, depth(TOP));
            case EQUAL -> shareAlike();
        }
        sumUp(TOP);
    }

    /** The tree of facts that {@link Shape} found to be one. */
    static Tree of(InstrumentFacts facts) {
        return new Tree(facts);
    }

    List<Node> leaves() {
        return facts.nodes().stream().filter(this::isLeaf).toList();
    }

    boolean isLeaf(Node node) {
        return !below.containsKey(node.code());
    }

    Scale scale(Node leaf) {
        return Objects.requireNonNullElse(leaf.scale(), facts.scale());
    }

    /** A node's share of the whole in percent, to six decimals. */
    BigDecimal share(Node node) {
        return shareOf(node.code())
                .multiply(Weights.HUNDRED)
                .divide(shareOf(TOP), SHARE_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** A node's share times a figure over the whole, undivided. */
    Tally partOfWhole(Node node, Tally tally) {
        return new Tally(
                tally.sum().multiply(shareOf(node.code())), tally.share().multiply(shareOf(TOP)));
    }

    Tally lowest() {
        return tally(TOP, leaf -> scale(leaf).min(), false, new HashMap<>());
    }

    Tally highest() {
        return tally(TOP, leaf -> scale(leaf).max(), false, new HashMap<>());
    }

    /** What scores add up to at every node; those of leaves without a score are empty, and the whole is under "". */
    Map<String, Tally> tallies(Map<String, BigDecimal> scores) {
        Map<String, Tally> all = new HashMap<>();
        tally(TOP, leaf -> scores.get(leaf.code()), facts.rounding().everyLevel(), all);
        return all;
    }

    private Tally tally(String at, Function<Node, @Nullable BigDecimal> score, boolean rounds, Map<String, Tally> all) {
        var sum = Tally.NOTHING;
        for (var node : below.getOrDefault(at, List.of())) {
            var part = isLeaf(node) ? one(node, score.apply(node)) : tally(node.code(), score, rounds, all);
            all.put(node.code(), part);
            sum = sum.plus(part);
        }
        var told = rounds ? sum.rounded(facts.rounding()) : sum;
        all.put(at, told);
        return told;
    }

    private Tally one(Node leaf, @Nullable BigDecimal score) {
        var share = shareOf(leaf.code());
        return score == null ? Tally.NOTHING : new Tally(score.multiply(share), share);
    }

    private BigDecimal shareOf(String code) {
        return Objects.requireNonNull(shares.get(code));
    }

    private BigDecimal sumUp(String at) {
        var sum = BigDecimal.ZERO;
        for (var node : below.getOrDefault(at, List.of())) {
            sum = sum.add(isLeaf(node) ? shareOf(node.code()) : sumUp(node.code()));
        }
        shares.put(at, sum);
        return sum;
    }

    /** Leaves higher up are multiplied by 100 for each level that they lack, so that nothing has to be divided. */
    private void share(String at, BigDecimal above, int levels) {
        for (var node : below.getOrDefault(at, List.of())) {
            var share = above.multiply(weight(node));
            if (isLeaf(node)) {
                shares.put(node.code(), share.multiply(Weights.HUNDRED.pow(levels - 1)));
            } else {
                share(node.code(), share, levels - 1);
            }
        }
    }

    private int depth(String at) {
        return below.getOrDefault(at, List.of()).stream()
                .mapToInt(node -> 1 + (isLeaf(node) ? 0 : depth(node.code())))
                .max()
                .orElse(0);
    }

    /** Each leaf is one of so many; over their least common multiple all shares are whole. */
    private void shareAlike() {
        Map<String, BigInteger> oneOf = new HashMap<>();
        count(TOP, BigInteger.ONE, oneOf);
        var whole = oneOf.values().stream()
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        oneOf.forEach((code, count) -> shares.put(code, new BigDecimal(whole.divide(count))));
    }

    private void count(String at, BigInteger above, Map<String, BigInteger> oneOf) {
        var siblings = below.getOrDefault(at, List.of());
        var count = above.multiply(BigInteger.valueOf(siblings.size()));
        for (var node : siblings) {
            if (isLeaf(node)) {
                oneOf.put(node.code(), count);
            } else {
                count(node.code(), count, oneOf);
            }
        }
    }

    private static BigDecimal weight(Node node) {
        return Objects.requireNonNullElse(node.weight(), BigDecimal.ZERO);
    }
}
