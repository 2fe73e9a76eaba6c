package id.reviu.survey.invitation;

import id.reviu.survey.campaign.CampaignId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands at the end of an open link: 128 bits that only we can work out from the campaign.
 *
 * @param text the bits in URL-safe Base64, 22 characters
 */
record LinkToken(String text) {

    private static final int BYTES = 16;

    static LinkToken of(CampaignId campaign, LinkSecret secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.bytes(), mac.getAlgorithm()));
            mac.update("open-link".getBytes(StandardCharsets.UTF_8));
            var id = campaign.value();
            var sum = mac.doFinal(ByteBuffer.allocate(BYTES)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array());
            return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sum, BYTES)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What is stored and looked up; who reads it cannot make the link. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    String path() {
        return "/r/" + text;
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}
