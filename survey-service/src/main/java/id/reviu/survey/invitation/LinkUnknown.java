package id.reviu.survey.invitation;

import id.reviu.platform.problem.Refusal;

/** There is no such link, or it leads nowhere any more; a stranger is not told which. */
final class LinkUnknown extends Refusal {

    LinkUnknown() {
        super(Kind.NOT_FOUND, "link-unknown");
    }
}
