package id.reviu.masterplan.instrument;

import id.reviu.platform.problem.Refusal;

/** The code ties the numbers of an instrument together. */
final class InstrumentCodeFixed extends Refusal {

    InstrumentCodeFixed(String code) {
        super(Kind.CONFLICT, "instrument-code-fixed", code);
    }
}
