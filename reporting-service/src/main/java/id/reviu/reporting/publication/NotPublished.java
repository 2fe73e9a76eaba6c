package id.reviu.reporting.publication;

import id.reviu.platform.problem.Refusal;

/** The city does not show this, or there is no such thing: a stranger is not told which. */
public class NotPublished extends Refusal {

    NotPublished() {
        super(Kind.NOT_FOUND, "not-published");
    }
}
