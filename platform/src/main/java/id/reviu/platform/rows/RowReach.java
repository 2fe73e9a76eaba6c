package id.reviu.platform.rows;

import id.reviu.platform.identity.CurrentUser;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Which rows a transaction may touch: the second wall behind the use cases' own checks.
 *
 * @param reach {@code all}, {@code own} or {@code none}
 * @param organization the alias whose rows are own; empty when there is none
 */
record RowReach(String reach, String organization) {

    private static final RowReach ALL = new RowReach("all", "");
    private static final RowReach NONE = new RowReach("none", "");

    /** Background work has no authentication and reaches all rows; a stranger's request has an anonymous one and reaches none. */
    static RowReach current(Set<String> allOrganizationsRoles) {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            return ALL;
        }
        return CurrentUser.find().map(user -> of(user, allOrganizationsRoles)).orElse(NONE);
    }

    private static RowReach of(CurrentUser user, Set<String> allOrganizationsRoles) {
        if (user.is(allOrganizationsRoles.toArray(String[]::new))) {
            return ALL;
        }
        return user.organization().map(own -> new RowReach("own", own)).orElse(NONE);
    }
}
