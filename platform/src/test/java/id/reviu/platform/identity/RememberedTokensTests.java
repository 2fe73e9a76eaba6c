package id.reviu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class RememberedTokensTests {

    private static final Instant NOON = Instant.parse("2024-05-21T12:00:00Z");

    private final Hands hands = new Hands(NOON);
    private final List<String> examined = new ArrayList<>();
    private final RememberedTokens tokens = new RememberedTokens(this::examine, hands);

    /** Tokens here read {@code <signature>.<seconds they last>}; only those signed "good" are. */
    private Jwt examine(String token) {
        examined.add(token);
        if (!token.startsWith("good")) {
            throw new BadJwtException("Signed by somebody else");
        }
        var seconds = Long.parseLong(token.substring(token.indexOf('.') + 1));
        return Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject("petugas.dinkes")
                .issuedAt(NOON)
                .expiresAt(NOON.plusSeconds(seconds))
                .build();
    }

    @Test
    void examinesAGoodTokenOnce() {
        var first = tokens.decode("good.60");

        assertThat(tokens.decode("good.60")).isSameAs(first);
        assertThat(examined).hasSize(1);
    }

    @Test
    void examinesATokenThatDiffersInItsSignatureOnly() {
        tokens.decode("good.60");

        assertThatThrownBy(() -> tokens.decode("forged.60")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void refusesABadTokenEachTime() {
        assertThatThrownBy(() -> tokens.decode("forged.60")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged.60")).isInstanceOf(BadJwtException.class);
        assertThat(examined).hasSize(2);
    }

    @Test
    void examinesATokenAgainFromItsVeryEnd() {
        tokens.decode("good.60");

        hands.move(Duration.ofMillis(59_999));
        tokens.decode("good.60");
        assertThat(examined).hasSize(1);

        hands.move(Duration.ofMillis(1));
        tokens.decode("good.60");
        tokens.decode("good.60");
        assertThat(examined).hasSize(3);
    }

    @Test
    void examinesALongLivedTokenAgainWithinMinutes() {
        tokens.decode("good.86400");

        hands.move(Duration.ofMinutes(5).plusMillis(1));
        tokens.decode("good.86400");
        assertThat(examined).hasSize(2);
    }

    @Test
    void remembersNoTokenWithoutAnEnd() {
        JwtDecoder endless = token -> {
            examined.add(token);
            return Jwt.withTokenValue(token).header("alg", "none").subject("x").build();
        };
        var others = new RememberedTokens(endless, hands);

        others.decode("good");
        others.decode("good");
        assertThat(examined).hasSize(2);
    }

    /** A clock that is moved by hand. */
    private static final class Hands extends Clock {
        private Instant now;

        Hands(Instant now) {
            this.now = now;
        }

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
