package id.reviu.reporting.survey;

import java.util.Comparator;
import java.util.UUID;

/**
 * What a counter counts.
 *
 * @param opd an office, or empty for stakeholders
 * @param question its name; empty for whole responses
 * @param entry the programme a repeated question was asked for; empty outside and for stakeholders
 * @param item a row of a grid or an option of a ranking; empty for the question itself
 * @param aspect importance, performance or gap; empty where there is one rating
 * @param state the response's state
 * @param value an option; empty for everybody who answered
 */
record TallyKey(
        UUID campaign,
        String audience,
        String opd,
        String group,
        String area,
        String question,
        String entry,
        String item,
        String aspect,
        String state,
        String value) {

    Series series() {
        return new Series(question, item, aspect);
    }

    /** All instances and consumers lock counters in this order, so that none waits for another in a circle. */
    static final Comparator<TallyKey> LOCK_ORDER = Comparator.comparing(TallyKey::campaign)
            .thenComparing(TallyKey::audience)
            .thenComparing(TallyKey::opd)
            .thenComparing(TallyKey::group)
            .thenComparing(TallyKey::area)
            .thenComparing(TallyKey::question)
            .thenComparing(TallyKey::entry)
            .thenComparing(TallyKey::item)
            .thenComparing(TallyKey::aspect)
            .thenComparing(TallyKey::state)
            .thenComparing(TallyKey::value);
}
