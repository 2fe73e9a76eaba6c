package id.reviu.reporting.survey;

import id.reviu.platform.problem.Refusal;
import id.reviu.reporting.campaign.Audience;

/** An audience that the campaign does not ask. */
public class NotAsked extends Refusal {

    NotAsked(Audience audience) {
        super(Kind.NOT_FOUND, "not-asked", audience.code());
    }
}
