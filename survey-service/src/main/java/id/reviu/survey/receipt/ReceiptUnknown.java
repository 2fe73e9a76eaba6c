package id.reviu.survey.receipt;

import id.reviu.platform.problem.Refusal;

/** No receipt has this code: it was mistyped, or the paper is not ours. */
final class ReceiptUnknown extends Refusal {

    ReceiptUnknown() {
        super(Kind.NOT_FOUND, "receipt-unknown");
    }
}
