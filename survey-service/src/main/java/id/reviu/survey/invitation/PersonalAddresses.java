package id.reviu.survey.invitation;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** The whole addresses of where people answer, for what is mailed. */
@Component
public class PersonalAddresses {

    private final LinkSecret secret;
    private final PublicAddress address;

    PersonalAddresses(LinkSecret secret, PublicAddress address) {
        this.secret = secret;
        this.address = address;
    }

    /** Where somebody answers. */
    public String of(UUID invitation, int issue) {
        return address.of(LinkToken.of(invitation, issue, secret).path());
    }

    /** Where an office's people answer, once they have signed in. */
    public String ofAssignment(UUID assignment) {
        return address.of("/assignments/" + assignment);
    }

    /** What an address looks like; it leads nowhere. */
    public String example() {
        return address.of("/r/xxxxxxxxxxxxxxxxxxxxxx");
    }
}
