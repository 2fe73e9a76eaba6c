package id.reviu.survey.campaign;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** Quotas that cannot be kept; every fault is named at its place. */
final class QuotasInvalid extends Refusal {
    QuotasInvalid(List<Violation> violations) {
        super(Kind.INVALID, "quotas-invalid", violations);
    }
}
