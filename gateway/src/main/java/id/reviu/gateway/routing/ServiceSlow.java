package id.reviu.gateway.routing;

/** A service did not begin to answer in time. */
class ServiceSlow extends RuntimeException {

    ServiceSlow(Throwable cause) {
        super(cause);
    }
}
