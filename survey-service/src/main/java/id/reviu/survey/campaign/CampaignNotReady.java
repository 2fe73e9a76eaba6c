package id.reviu.survey.campaign;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.time.Instant;
import java.util.List;

/** The campaign cannot be opened as it is. */
final class CampaignNotReady extends Refusal {

    private CampaignNotReady(Kind kind, List<Violation> violations, String code, Object... args) {
        super(kind, code, violations, args);
    }

    static CampaignNotReady nobodyToAsk() {
        return new CampaignNotReady(Kind.CONFLICT, List.of(), "campaign-nobody-to-ask");
    }

    static CampaignNotReady over() {
        return new CampaignNotReady(Kind.CONFLICT, List.of(), "campaign-over");
    }

    static CampaignNotReady windowPast(Instant closesAt) {
        return new CampaignNotReady(Kind.CONFLICT, List.of(), "campaign-window-past", closesAt.toString());
    }

    static CampaignNotReady unknownOffices(List<Violation> unknown) {
        return new CampaignNotReady(Kind.INVALID, unknown, "campaign-offices-unknown");
    }
}
