package id.reviu.survey.response;

import id.reviu.platform.problem.Refusal;

/** The response was changed since it was read, perhaps on another device. */
final class StaleResponse extends Refusal {

    private final transient ResponseView current;

    StaleResponse(ResponseView current) {
        super(Kind.STALE, "response-stale", current.version());
        this.current = current;
    }

    @Override
    public Object current() {
        return current;
    }
}
