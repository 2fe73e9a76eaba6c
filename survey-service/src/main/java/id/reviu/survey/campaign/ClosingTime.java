package id.reviu.survey.campaign;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes campaigns whose time is over. Every instance may look: each campaign is closed by the one that locks it. */
@Component
class ClosingTime {

    private final CampaignDesk desk;

    ClosingTime(CampaignDesk desk) {
        this.desk = desk;
    }

    @Scheduled(fixedDelayString = "${reviu.campaigns.closing-check:PT20S}", initialDelayString = "PT20S")
    void closeDue() {
        var more = true;
        while (more) {
            more = desk.closeNextDue();
        }
    }
}
