package id.reviu.reporting.publication;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.problem.Violation;
import id.reviu.platform.web.Version;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Campaigns;
import id.reviu.reporting.campaign.NoSuchCampaign;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator switches on what everybody may see. */
@Service
@PreAuthorize("hasRole('administrator')")
public class PublicationDesk {

    private static final int MOST_CAMPAIGNS = 100;

    private final Publications publications;
    private final Campaigns campaigns;
    private final Clock clock;

    PublicationDesk(Publications publications, Campaigns campaigns, Clock clock) {
        this.publications = publications;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** How the switches stand. */
    @Transactional(readOnly = true)
    public Publication current() {
        return publications.current();
    }

    /**
     * Sets all switches.
     *
     * @param wanted how they are to stand; its version and author are not read
     * @param expected the state that the administrator saw
     * @throws StalePublication when it has changed since
     * @throws UnfitPublication when a campaign is unknown or still a draft
     */
    @Transactional
    public Publication change(Publication wanted, @Nullable Version expected) {
        var known = publications.current();
        if (known.showsTheSameAs(wanted)) {
            return known;
        }
        if (expected == null || expected.value() != known.version()) {
            throw new StalePublication(known);
        }
        refuseUnfit(wanted.campaigns());
        var next = new Publication(
                known.version() + 1,
                wanted.dimensions(),
                wanted.indicators(),
                wanted.followUp(),
                wanted.campaigns(),
                clock.instant(),
                CurrentUser.get().name());
        if (!publications.replace(next)) {
            throw new StalePublication(publications.current());
        }
        return next;
    }

    private void refuseUnfit(List<UUID> wanted) {
        var violations = new ArrayList<Violation>();
        if (wanted.size() > MOST_CAMPAIGNS) {
            violations.add(new Violation("/campaigns", "too-many-campaigns", MOST_CAMPAIGNS));
        } else {
            for (int place = 0; place < wanted.size(); place++) {
                if (!canBeShown(wanted.get(place))) {
                    violations.add(new Violation("/campaigns/" + place, "campaign-not-open"));
                }
            }
        }
        if (!violations.isEmpty()) {
            throw new UnfitPublication(violations);
        }
    }

    private boolean canBeShown(UUID campaign) {
        try {
            return !campaigns.require(campaign, Reader.OF_ALL).isDraft();
        } catch (NoSuchCampaign unknown) {
            return false;
        }
    }
}
