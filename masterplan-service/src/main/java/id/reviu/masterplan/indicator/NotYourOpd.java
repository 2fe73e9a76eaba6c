package id.reviu.masterplan.indicator;

import id.reviu.masterplan.opd.OpdCode;
import id.reviu.platform.problem.Refusal;

/** Another OPD answers for this indicator. */
final class NotYourOpd extends Refusal {

    NotYourOpd(OpdCode opd) {
        super(Kind.FORBIDDEN, "not-your-opd", opd.value());
    }
}
