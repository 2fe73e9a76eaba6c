package id.reviu.survey.campaign;

import java.util.UUID;

/** Which campaign. */
public record CampaignId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
