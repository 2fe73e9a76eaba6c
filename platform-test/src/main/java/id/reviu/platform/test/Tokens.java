package id.reviu.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Access tokens with the claims that the realm writes: {@code Tokens.of("petugas.dinkes").role("opd-officer").organization("dinkes").bearer()}. */
public final class Tokens {

    private final String username;
    private final List<String> roles = new ArrayList<>();
    private final List<String> organizations = new ArrayList<>();
    private @Nullable String email;
    private String issuer = Issuer.URI;
    private String audience = "reviu";
    private Instant expires = Instant.now().plus(Duration.ofHours(1));
    private RSAKey key = Issuer.KEY;

    private Tokens(String username) {
        this.username = username;
    }

    /** A valid token of a user without roles. */
    public static Tokens of(String username) {
        return new Tokens(username);
    }

    /** Adds a realm role. */
    public Tokens role(String role) {
        roles.add(role);
        return this;
    }

    /** Adds a membership. */
    public Tokens organization(String alias) {
        organizations.add(alias);
        return this;
    }

    /** Adds an e-mail address. */
    public Tokens email(String address) {
        email = address;
        return this;
    }

    public Tokens expired() {
        expires = Instant.now().minus(Duration.ofHours(1));
        return this;
    }

    public Tokens wrongIssuer() {
        issuer = "https://login.elsewhere.test/realms/reviu";
        return this;
    }

    public Tokens wrongAudience() {
        audience = "something-else";
        return this;
    }

    /** Signed by a key of the same id that is not the issuer's. */
    public Tokens forged() {
        key = Issuer.STRANGER;
        return this;
    }

    /** The value of an {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + value();
    }

    /** The user's id in the token. */
    public String id() {
        return "id-of-" + username;
    }

    /** The token alone. */
    public String value() {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(id())
                .issueTime(new Date())
                .expirationTime(Date.from(expires))
                .claim("preferred_username", username)
                .claim("name", "Name of " + username)
                .claim("realm_access", Map.of("roles", roles))
                .claim("organization", organizations)
                .claim("email", email)
                .build();
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
