package id.reviu.survey.export;

import id.reviu.platform.problem.Refusal;

/** There is no such export, or somebody else ordered it. */
final class NoSuchExport extends Refusal {

    NoSuchExport() {
        super(Kind.NOT_FOUND, "export-not-found");
    }
}
