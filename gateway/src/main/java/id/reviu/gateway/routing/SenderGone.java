package id.reviu.gateway.routing;

/** The sender broke off while the body was read: nothing is wrong with the service. */
class SenderGone extends RuntimeException {

    SenderGone(Throwable cause) {
        super(cause);
    }
}
