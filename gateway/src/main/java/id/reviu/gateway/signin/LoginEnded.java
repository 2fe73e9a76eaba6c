package id.reviu.gateway.signin;

/** Keycloak gives no more tokens for this login: it was ended there, or nobody used it for long. */
class LoginEnded extends RuntimeException {

    LoginEnded() {
        super("the login has ended");
    }
}
