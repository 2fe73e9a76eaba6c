package id.reviu.masterplan.assessment;

import id.reviu.platform.problem.Refusal;

/** What an assessor handed in stays. */
final class SheetHandedIn extends Refusal {

    SheetHandedIn() {
        super(Kind.CONFLICT, "sheet-handed-in");
    }
}
