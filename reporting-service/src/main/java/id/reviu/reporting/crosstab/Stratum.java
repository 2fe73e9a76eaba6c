package id.reviu.reporting.crosstab;

import id.reviu.reporting.statistics.Disclosure;
import java.util.Comparator;
import java.util.SortedMap;

/**
 * People whom no figure of a single question tells apart by place or state: what they answered could be exchanged among them.
 *
 * @param alike the place they are counted with in every figure
 * @param place the place they are counted with in this table: the same, or less of it
 * @param verified whether their responses are verified
 * @param people how many said what
 */
record Stratum(Disclosure.Cell alike, Disclosure.Cell place, boolean verified, SortedMap<Profile, Long> people) {

    /** The same in every answer, whatever order the facts come in. */
    static final Comparator<Stratum> ORDER = Comparator.<Stratum, String>comparing(
                    stratum -> stratum.place().group())
            .thenComparing(stratum -> stratum.place().area())
            .thenComparing(stratum -> stratum.alike().group())
            .thenComparing(stratum -> stratum.alike().area())
            .thenComparing(Stratum::verified);

    long count(Profile profile) {
        return people.getOrDefault(profile, 0L);
    }
}
