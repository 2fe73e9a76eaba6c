package id.reviu.masterplan.meeting;

import id.reviu.platform.problem.Refusal;

/** Final minutes never change; a correction is another version, with a reason. */
final class MinutesAreFinal extends Refusal {

    MinutesAreFinal() {
        super(Kind.CONFLICT, "minutes-final");
    }
}
