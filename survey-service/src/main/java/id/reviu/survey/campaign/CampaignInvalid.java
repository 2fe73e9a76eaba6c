package id.reviu.survey.campaign;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** What was planned breaks rules; all of them are named at once. */
final class CampaignInvalid extends Refusal {
    CampaignInvalid(List<Violation> violations) {
        super(Kind.INVALID, "campaign-invalid", violations);
    }
}
