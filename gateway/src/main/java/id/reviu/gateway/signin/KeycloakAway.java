package id.reviu.gateway.signin;

/** Keycloak cannot be asked for a token now; nothing is wrong with the login. */
class KeycloakAway extends RuntimeException {

    KeycloakAway(Throwable cause) {
        super(cause);
    }
}
