package id.reviu.survey.campaign;

import id.reviu.platform.identity.Actor;
import java.time.Instant;

/**
 * A campaign is in a new state. Told inside the transaction that made it so, so what follows from it happens with it or
 * not at all.
 */
public record CampaignChanged(Campaign campaign, Action action, Actor actor, Instant at) {

    /** What was done. */
    public enum Action {
        CREATED,
        OPENED,
        EXTENDED,
        CLOSED,
        ARCHIVED
    }
}
