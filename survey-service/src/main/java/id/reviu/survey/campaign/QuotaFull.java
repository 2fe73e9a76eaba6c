package id.reviu.survey.campaign;

import id.reviu.platform.problem.Refusal;

/** Enough people of this group and area have answered. */
public final class QuotaFull extends Refusal {

    QuotaFull() {
        super(Kind.CONFLICT, "quota-full");
    }
}
