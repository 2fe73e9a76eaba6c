package id.reviu.survey.invitation;

import static id.reviu.survey.storage.Columns.kept;

import id.reviu.survey.campaign.CampaignId;
import id.reviu.survey.campaign.CampaignNotFound;
import id.reviu.survey.campaign.CampaignState;
import id.reviu.survey.campaign.Campaigns;
import id.reviu.survey.campaign.QuotaDesk;
import id.reviu.survey.xlsform.PlainSheet;
import id.reviu.survey.xlsform.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes lists of people to invite, wholly or not at all. */
@Service
@PreAuthorize("hasRole('administrator')")
public class InviteeDesk {

    /** Most people in one file. */
    public static final int MOST_ROWS = 10_000;

    /** Most people a campaign invites. */
    static final int MOST_INVITED = 50_000;

    private static final int MEGABYTE = 1024 * 1024;

    private final Invitations invitations;
    private final Campaigns campaigns;
    private final QuotaDesk choices;
    private final Clock clock;

    InviteeDesk(Invitations invitations, Campaigns campaigns, QuotaDesk choices, Clock clock) {
        this.invitations = invitations;
        this.campaigns = campaigns;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * What an import did, or would do.
     *
     * @param added people who were not invited before
     * @param already people in the file who were, and are left as they are
     * @param warnings what was not followed
     */
    public record Outcome(boolean dryRun, int added, int already, List<Problem> warnings) {}

    /**
     * Reads a list and invites those who were not invited before.
     *
     * @param dryRun whether it is only to be said what would happen
     * @throws InviteesRefused with everything that has to be mended; then nobody is added
     */
    @Transactional
    public Outcome take(CampaignId id, Resource file, boolean dryRun) {
        var campaign = campaigns.hold(id).orElseThrow(CampaignNotFound::new);
        if (campaign.stakeholders().isEmpty()) {
            throw NobodyInvited.noStakeholders();
        }
        if (campaign.state() == CampaignState.CLOSED || campaign.state() == CampaignState.ARCHIVED) {
            throw NobodyInvited.over();
        }
        var told = choices.find(id);
        var read = InviteeList.read(sheet(file), told.groups(), told.areas());
        if (!read.errors().isEmpty()) {
            throw new InviteesRefused(read.errors());
        }
        var places =
                dryRun ? invitations.marks(id).places() : invitations.hold(id).places();
        var invited = invitations.invited(
                id, read.invitees().stream().map(Invitee::key).toList());
        var added = read.invitees().stream()
                .filter(invitee -> !invited.contains(invitee.key()))
                .toList();
        if (places + added.size() > MOST_INVITED) {
            throw InviteesUnreadable.tooManyInvited(MOST_INVITED);
        }
        if (!dryRun && !added.isEmpty()) {
            invitations.add(id, places, added, kept(clock.instant()));
        }
        return new Outcome(dryRun, added.size(), invited.size(), read.warnings());
    }

    private static PlainSheet sheet(Resource file) {
        try {
            if (file.contentLength() > PlainSheet.MOST_BYTES) {
                throw InviteesUnreadable.tooLarge(PlainSheet.MOST_BYTES / MEGABYTE);
            }
            var content = file.getContentAsByteArray();
            return isWorkbook(content)
                    ? PlainSheet.read(content, MOST_ROWS + 1)
                    : CommaText.read(content, MOST_ROWS + 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** By the bytes it begins with: packed, or an old workbook, which is refused by name. */
    private static boolean isWorkbook(byte[] content) {
        return content.length > 1
                && (content[0] == 'P' && content[1] == 'K' || content[0] == (byte) 0xD0 && content[1] == (byte) 0xCF);
    }
}
