package id.reviu.gateway.routing;

/** A service could not be reached, or broke off before it answered. */
class ServiceAway extends RuntimeException {

    ServiceAway(Throwable cause) {
        super(cause);
    }
}
