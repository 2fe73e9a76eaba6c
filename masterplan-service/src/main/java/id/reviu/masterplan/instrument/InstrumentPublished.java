package id.reviu.masterplan.instrument;

import id.reviu.platform.problem.Refusal;

/** Assessments rest on it, so it stays as it is. */
final class InstrumentPublished extends Refusal {

    InstrumentPublished(String code, int number) {
        super(Kind.CONFLICT, "instrument-published", code, String.valueOf(number));
    }
}
