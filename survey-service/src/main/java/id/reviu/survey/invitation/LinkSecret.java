package id.reviu.survey.invitation;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What open links are derived from.
 *
 * @param secret at least 32 characters that nobody else knows; another secret makes other links
 */
@ConfigurationProperties("reviu.links")
record LinkSecret(String secret) {

    private static final int SHORTEST = 32;

    LinkSecret {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("reviu.links.secret needs at least " + SHORTEST + " characters");
        }
    }

    byte[] bytes() {
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "LinkSecret";
    }
}
