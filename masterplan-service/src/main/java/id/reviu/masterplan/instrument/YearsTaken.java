package id.reviu.masterplan.instrument;

import id.reviu.platform.problem.Refusal;

/** Another instrument of the code is valid in the same years. */
final class YearsTaken extends Refusal {

    YearsTaken(Instrument other) {
        super(
                Kind.CONFLICT,
                "instrument-years-taken",
                other.facts().code(),
                String.valueOf(other.number()),
                String.valueOf(other.facts().from()),
                other.facts().to() == null ? "…" : String.valueOf(other.facts().to()));
    }
}
