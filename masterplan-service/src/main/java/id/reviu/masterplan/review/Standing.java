package id.reviu.masterplan.review;

import java.util.List;

/**
 * What a review has, in numbers, at one moment.
 *
 * @param leads 1 when its team has a lead
 * @param plansInForce 1 when the version under review is in force
 * @param closedCampaigns that are not simulated
 * @param openCampaigns that are not simulated
 * @param findings that are final
 * @param undecided recommendations that are drafts, or wait for their OPD, or were objected to
 * @param proposed later versions of the plan that are before the council
 * @param approved later versions of the plan that the council has approved
 */
record Standing(
        int leads,
        int plansInForce,
        int closedCampaigns,
        int openCampaigns,
        int findings,
        int undecided,
        int proposed,
        int approved) {

    /** The conditions of every phase, in the order of the phases. */
    List<Condition> conditions(boolean kept) {
        return List.of(
                Condition.waivable(Phase.SURVEY, "team-lead", leads > 0, leads),
                Condition.waivable(Phase.SURVEY, "plan-in-force", plansInForce > 0, plansInForce),
                Condition.waivable(Phase.ANALYSIS, "campaign-closed", closedCampaigns > 0, closedCampaigns),
                Condition.waivable(Phase.ANALYSIS, "no-campaign-open", openCampaigns == 0, openCampaigns),
                Condition.waivable(Phase.RECOMMENDATION, "finding-final", findings > 0, findings),
                Condition.waivable(Phase.APPROVAL, "recommendations-decided", undecided == 0, undecided),
                Condition.strict(Phase.APPROVAL, "version-proposed", kept || proposed + approved > 0, proposed),
                Condition.strict(Phase.CLOSED, "version-approved", kept || approved > 0, approved));
    }
}
