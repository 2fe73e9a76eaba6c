package id.reviu.masterplan.messaging;

import id.reviu.masterplan.campaign.Campaigns;
import id.reviu.platform.inbox.StateListener;
import id.reviu.platform.inbox.StateListeners;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the copies of other services' things in step with their topics. */
@Configuration(proxyBeanMethods = false)
class IncomingStates {

    @Bean
    StateListener<CampaignState> campaignListener(StateListeners listeners, Campaigns campaigns) {
        return listeners.listen(CampaignState.TOPIC, CampaignState.class, batch -> {
            for (var received : batch) {
                var state = received.state();
                if (state == null) {
                    campaigns.remove(UUID.fromString(received.key()));
                } else {
                    campaigns.store(state.campaign());
                }
            }
        });
    }
}
