package id.reviu.survey.invitation;

import id.reviu.survey.campaign.CampaignId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands at the end of a link: 128 bits that only we can work out, from the campaign or from the invitation.
 *
 * @param text the bits in URL-safe Base64, 22 characters
 */
record LinkToken(String text) {

    private static final int BYTES = 16;

    /** Of a campaign's open link. */
    static LinkToken of(CampaignId campaign, LinkSecret secret) {
        return derived(secret, "open-link", bytes(campaign.value(), 0));
    }

    /** Of somebody's own link; each issue has another. */
    static LinkToken of(UUID invitation, int issue, LinkSecret secret) {
        return derived(secret, "personal-link", bytes(invitation, Integer.BYTES).putInt(issue));
    }

    private static ByteBuffer bytes(UUID id, int more) {
        return ByteBuffer.allocate(BYTES + more)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
    }

    private static LinkToken derived(LinkSecret secret, String purpose, ByteBuffer from) {
        var sum = keyed(secret, purpose, from.array());
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sum, BYTES)));
    }

    private static byte[] keyed(LinkSecret secret, String purpose, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.bytes(), mac.getAlgorithm()));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(content);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What is stored of an open link and looked up; who reads it cannot make the link. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What is stored of a personal link: who has both the table and the link cannot even tell that they belong together. */
    byte[] keyedHash(LinkSecret secret) {
        return keyed(secret, "personal-link-hash", text.getBytes(StandardCharsets.UTF_8));
    }

    String path() {
        return "/r/" + text;
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}
