package id.reviu.reporting.report;

import id.reviu.platform.problem.Refusal;

/** A report that was published already, or bears no code on its cover. */
public class NotPublishable extends Refusal {

    private NotPublishable(String code, Object... texts) {
        super(Kind.CONFLICT, code, texts);
    }

    static NotPublishable already(Issuance publication) {
        return new NotPublishable("report-published", publication.number());
    }

    static NotPublishable withoutCode() {
        return new NotPublishable("report-without-code");
    }
}
