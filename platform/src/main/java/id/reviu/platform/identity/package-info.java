/** Who is asking: the person, the roles and the organizations that a Keycloak token names. */
@NullMarked
package id.reviu.platform.identity;

import org.jspecify.annotations.NullMarked;
