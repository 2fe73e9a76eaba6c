/** The gateway between a real client, a real database, a small Keycloak and a small service. */
@NullMarked
package id.reviu.gateway;

import org.jspecify.annotations.NullMarked;
