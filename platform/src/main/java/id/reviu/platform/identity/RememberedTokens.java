package id.reviu.platform.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers tokens that were found good, so that a person's many requests pay once for the signature. A token is known by
 * the SHA-256 of all its characters: one that differs in any of them, signature included, is examined. A refusal is
 * never remembered, and neither is anything beyond a token's own end.
 */
final class RememberedTokens implements JwtDecoder {

    private static final int MOST = 10_000;
    /** A signing key that was withdrawn is noticed that soon, as long as the key set itself is kept. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<ByteBuffer, Jwt> good;

    RememberedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
        this.good = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LONGEST)
                .ticker(() -> clock.millis() * 1_000_000)
                .build();
    }

    @Override
    public Jwt decode(String token) {
        var key = sha256(token);
        var known = good.getIfPresent(key);
        if (known != null && lasts(known)) {
            return known;
        }
        var examined = decoder.decode(token);
        if (lasts(examined)) {
            good.put(key, examined);
        }
        return examined;
    }

    /** Without a grace period: in the last seconds that a clock's error may add, the decoder decides each time. */
    private boolean lasts(Jwt token) {
        var end = token.getExpiresAt();
        return end != null && clock.instant().isBefore(end);
    }

    private static ByteBuffer sha256(String token) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
