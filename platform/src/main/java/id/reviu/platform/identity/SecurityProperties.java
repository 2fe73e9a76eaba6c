package id.reviu.platform.identity;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service opens to strangers, and whose reach goes beyond one organization.
 *
 * @param publicPaths path patterns served without a token
 * @param allOrganizationsRoles realm roles that may touch the rows of every organization
 */
@ConfigurationProperties("reviu.security")
public record SecurityProperties(
        @DefaultValue List<String> publicPaths,
        @DefaultValue Set<String> allOrganizationsRoles) {}
