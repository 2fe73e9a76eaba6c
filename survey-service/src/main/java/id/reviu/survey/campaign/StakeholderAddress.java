package id.reviu.survey.campaign;

import java.util.Optional;

/** Where stakeholders answer a campaign. The feature that makes links knows campaigns, so it is asked through this. */
public interface StakeholderAddress {

    /** The path of the campaign's open link, once it was opened and if it asks stakeholders. */
    Optional<String> pathOf(Campaign campaign);
}
