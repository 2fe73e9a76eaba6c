package id.reviu.gateway.person;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a browser or a program whom the gateway takes it for. */
@RestController
class MeController {

    private static final Set<String> LANGUAGES = Set.of("id", "en");

    /** A session's ID token and a program's access token name the same things by the same claims. */
    @GetMapping("/api/me")
    ResponseEntity<Me> me(@AuthenticationPrincipal ClaimAccessor claims, Locale asked) {
        var username = Objects.requireNonNullElse(claims.getClaimAsString("preferred_username"), "");
        var me = new Me(
                username,
                Objects.requireNonNullElse(claims.getClaimAsString("name"), username),
                roles(claims),
                opd(claims),
                language(claims.getClaimAsString("locale"), asked));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(me);
    }

    private static List<String> roles(ClaimAccessor claims) {
        Map<String, Object> access = claims.getClaimAsMap("realm_access");
        return access != null && access.get("roles") instanceof List<?> roles
                ? roles.stream().map(String::valueOf).sorted().toList()
                : List.of();
    }

    private static @Nullable String opd(ClaimAccessor claims) {
        return claims.getClaim("organization") instanceof List<?> organizations && organizations.size() == 1
                ? String.valueOf(organizations.getFirst())
                : null;
    }

    private static String language(@Nullable String preferred, Locale asked) {
        return preferred != null && LANGUAGES.contains(preferred) ? preferred : asked.getLanguage();
    }
}
