package id.reviu.survey.mailing;

import id.reviu.platform.problem.Refusal;

/** Nothing can be mailed now. */
final class NotMailed extends Refusal {

    private NotMailed(Kind kind, String code) {
        super(kind, code);
    }

    /** The installation has no mail server. */
    static NotMailed noServer() {
        return new NotMailed(Kind.CONFLICT, "mail-not-configured");
    }

    /** The campaign takes no answers now. */
    static NotMailed notOpen() {
        return new NotMailed(Kind.CONFLICT, "mail-campaign-not-open");
    }

    /** There is nobody whom it concerns. */
    static NotMailed nobody() {
        return new NotMailed(Kind.CONFLICT, "mail-nobody");
    }

    /** The login server knows no address of this person. */
    static NotMailed noOwnAddress() {
        return new NotMailed(Kind.CONFLICT, "mail-no-own-address");
    }

    /** The mail server did not take a test. */
    static NotMailed testFailed() {
        return new NotMailed(Kind.CONFLICT, "mail-test-failed");
    }

    /** There is no such order. */
    static NotMailed noSuchMailing() {
        return new NotMailed(Kind.NOT_FOUND, "mailing-not-found");
    }
}
