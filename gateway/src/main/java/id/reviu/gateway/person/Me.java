package id.reviu.gateway.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param opd the one OPD the person belongs to, if there is exactly one
 * @param language {@code id} or {@code en}
 */
record Me(
        String username,
        String name,
        List<String> roles,
        @Nullable String opd,
        String language) {}
