package id.reviu.masterplan.instrument;

import java.math.BigDecimal;

/**
 * Scores added up by their shares. The mean stays undivided until it is shown, so that nothing is lost on the way.
 *
 * @param sum of scores times shares
 * @param share of those that have a score
 */
record Tally(BigDecimal sum, BigDecimal share) {

    static final Tally NOTHING = new Tally(BigDecimal.ZERO, BigDecimal.ZERO);

    Tally plus(Tally other) {
        return new Tally(sum.add(other.sum), share.add(other.share));
    }

    boolean isEmpty() {
        return share.signum() == 0;
    }

    BigDecimal mean(Rounding rounding) {
        return rounding.quotient(sum, share);
    }

    /** The same as if every score below had been the rounded mean. */
    Tally rounded(Rounding rounding) {
        return isEmpty() ? this : new Tally(mean(rounding).multiply(share), share);
    }
}
