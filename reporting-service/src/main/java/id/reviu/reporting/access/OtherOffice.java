package id.reviu.reporting.access;

import id.reviu.platform.problem.Refusal;

/** Somebody asked for the rows of another office. */
public class OtherOffice extends Refusal {

    OtherOffice() {
        super(Kind.FORBIDDEN, "other-office");
    }
}
