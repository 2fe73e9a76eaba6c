package id.reviu.platform.identity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The person or program behind a verified token.
 *
 * @param id the login server's id ({@code sub})
 * @param username the login name
 * @param name the name to show
 * @param roles the realm roles, as Keycloak names them
 * @param organizations aliases of the Keycloak organizations this user belongs to
 */
public record CurrentUser(String id, String username, String name, Set<String> roles, Set<String> organizations) {

    private static final String ROLE_PREFIX = "ROLE_";

    public CurrentUser {
        roles = Set.copyOf(roles);
        organizations = Set.copyOf(organizations);
    }

    /**
     * The user of the request being served.
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody is signed in
     */
    public static CurrentUser get() {
        return find().orElseThrow(
                        () -> new AuthenticationCredentialsNotFoundException("this work needs somebody signed in"));
    }

    /** The user of the request being served, empty for strangers and background work. */
    public static Optional<CurrentUser> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.of(of(token))
                : Optional.empty();
    }

    private static CurrentUser of(JwtAuthenticationToken token) {
        var jwt = token.getToken();
        var username = text(jwt, "preferred_username", text(jwt, "sub", ""));
        return new CurrentUser(
                text(jwt, "sub", username),
                username,
                text(jwt, "name", username),
                rolesOf(token),
                organizationsOf(jwt.getClaim("organization")));
    }

    private static String text(Jwt jwt, String claim, String otherwise) {
        var value = jwt.getClaimAsString(claim);
        return value == null ? otherwise : value;
    }

    private static Set<String> rolesOf(Authentication token) {
        return token.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE_PREFIX))
                .map(authority -> authority.substring(ROLE_PREFIX.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Keycloak writes the claim as a list of aliases, or as an object keyed by alias when it adds attributes. */
    private static Set<String> organizationsOf(@Nullable Object claim) {
        return switch (claim) {
            case Collection<?> aliases ->
                aliases.stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
            case Map<?, ?> byAlias ->
                byAlias.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
            case String alias when !alias.isBlank() -> Set.of(alias);
            case null, default -> Set.of();
        };
    }

    /** The organization this user works for; empty unless there is exactly one. */
    public Optional<String> organization() {
        return organizations.size() == 1 ? Optional.of(organizations.iterator().next()) : Optional.empty();
    }

    /** Whether this user works for the organization with that alias, and for no other. */
    public boolean belongsTo(String alias) {
        return organization().filter(alias::equals).isPresent();
    }

    /** Whether the user has one of these realm roles. */
    public boolean is(String... anyOf) {
        for (var role : anyOf) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** This user as the author of a change. */
    public Actor actor() {
        return new Actor(id, name);
    }
}
