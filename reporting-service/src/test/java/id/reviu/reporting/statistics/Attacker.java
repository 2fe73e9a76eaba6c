package id.reviu.reporting.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Somebody who has written down everything that is shown and works out what is not: by adding and subtracting shown sums in any
 * way (Gaussian elimination), and by narrowing down what each number can be, knowing that there are no negative people.
 */
public final class Attacker {

    private static final long PRIME = 2_147_483_629L;

    private record Shown(BitSet parts, long n) {}

    private final int unknowns;
    private final List<Shown> shown = new ArrayList<>();
    private final List<long[]> echelon = new ArrayList<>();
    private final long[] lowest;
    private final long[] highest;

    public Attacker(int unknowns, long everybody) {
        this.unknowns = unknowns;
        this.lowest = new long[unknowns];
        this.highest = new long[unknowns];
        Arrays.fill(highest, everybody);
    }

    /** The sum of some unknowns stands on a screen. */
    public void sees(BitSet parts, long n) {
        shown.add(new Shown(parts, n));
        learn(parts);
    }

    private void learn(BitSet parts) {
        var row = reduced(vector(parts));
        if (leading(row) >= 0) {
            echelon.add(normalised(row));
        }
    }

    /** Narrows everything down as far as it goes, and adds and subtracts with what is certain then. */
    public void thinks() {
        var changed = true;
        while (changed) {
            changed = false;
            for (var sum : shown) {
                var least = sum.parts().stream().mapToLong(part -> lowest[part]).sum();
                var most = sum.parts().stream().mapToLong(part -> highest[part]).sum();
                for (var part = sum.parts().nextSetBit(0);
                        part >= 0;
                        part = sum.parts().nextSetBit(part + 1)) {
                    var low = Math.max(lowest[part], sum.n() - (most - highest[part]));
                    var high = Math.min(highest[part], sum.n() - (least - lowest[part]));
                    if (low > lowest[part] || high < highest[part]) {
                        least += low - lowest[part];
                        most += high - highest[part];
                        lowest[part] = low;
                        highest[part] = high;
                        changed = true;
                    }
                }
            }
        }
        for (int unknown = 0; unknown < unknowns; unknown++) {
            if (lowest[unknown] == highest[unknown]) {
                var pinned = new BitSet();
                pinned.set(unknown);
                learn(pinned);
            }
        }
    }

    /** Whether the sum of these unknowns is known now. */
    public boolean knows(BitSet parts) {
        return leading(reduced(vector(parts))) < 0;
    }

    private long[] vector(BitSet parts) {
        var vector = new long[unknowns];
        parts.stream().forEach(part -> vector[part] = 1);
        return vector;
    }

    private long[] reduced(long[] row) {
        for (var known : echelon) {
            var at = leading(known);
            var factor = row[at];
            if (factor != 0) {
                for (int i = at; i < unknowns; i++) {
                    row[i] = Math.floorMod(row[i] - factor * known[i], PRIME);
                }
            }
        }
        return row;
    }

    private static int leading(long[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    private static long[] normalised(long[] row) {
        var inverse = power(row[leading(row)], PRIME - 2);
        return Arrays.stream(row).map(value -> value * inverse % PRIME).toArray();
    }

    private static long power(long base, long exponent) {
        var result = 1L;
        for (var square = base % PRIME; exponent > 0; exponent >>= 1, square = square * square % PRIME) {
            result = (exponent & 1) == 1 ? result * square % PRIME : result;
        }
        return result;
    }
}
