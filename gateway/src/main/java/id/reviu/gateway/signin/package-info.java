/** People's logins: Keycloak, the session, its tokens, and the ways out. */
@NullMarked
package id.reviu.gateway.signin;

import org.jspecify.annotations.NullMarked;
