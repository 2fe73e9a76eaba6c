package id.reviu.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.reviu.survey.campaign.CampaignId;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTokenTests {

    private static final LinkSecret SECRET = new LinkSecret("a".repeat(32));
    private static final CampaignId CAMPAIGN = new CampaignId(new UUID(1, 2));

    @Test
    void isTheSameForTheSameCampaign() {
        assertThat(LinkToken.of(CAMPAIGN, SECRET)).isEqualTo(LinkToken.of(CAMPAIGN, SECRET));
    }

    @Test
    void hangsOnTheCampaignAndTheSecret() {
        var token = LinkToken.of(CAMPAIGN, SECRET);

        assertThat(LinkToken.of(new CampaignId(new UUID(1, 3)), SECRET)).isNotEqualTo(token);
        assertThat(LinkToken.of(CAMPAIGN, new LinkSecret("b".repeat(32)))).isNotEqualTo(token);
    }

    @Test
    void has128Bits() {
        assertThat(Base64.getUrlDecoder().decode(LinkToken.of(CAMPAIGN, SECRET).text()))
                .hasSize(16);
    }

    @Test
    void needsASecretThatCannotBeGuessed() {
        assertThatThrownBy(() -> new LinkSecret("short")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotWrittenIntoLogs() {
        assertThat(LinkToken.of(CAMPAIGN, SECRET)).asString().isEqualTo("LinkToken");
        assertThat(SECRET).asString().isEqualTo("LinkSecret");
    }
}
