package id.reviu.survey.assignment;

import id.reviu.platform.problem.Refusal;

/** What was meant does not fit the campaign's rule about the head's approval. */
public final class ApprovalRefusal extends Refusal {

    private ApprovalRefusal(String code) {
        super(Kind.CONFLICT, code);
    }

    /** The head must approve before answers are handed in. */
    static ApprovalRefusal needed() {
        return new ApprovalRefusal("approval-needed");
    }

    /** This campaign takes answers without the head's approval. */
    static ApprovalRefusal notNeeded() {
        return new ApprovalRefusal("approval-not-needed");
    }

    /** Nobody asked, or the answers have changed since. */
    static ApprovalRefusal notAsked() {
        return new ApprovalRefusal("approval-not-asked");
    }
}
